// The open workbook as the grid takes it.
import { addressOf, areaAddress } from '../../workbook/cells/cell-address';
import type { XlsxSheet, XlsxWorkbook } from '../../workbook/contract';
import type { PageLanguage, Unshown } from '../wire';
import { gridContent } from './contents/grid-content';
import type { GridData, GridSheet } from './grid-data';
import { GRID_LOCALE } from './grid-locale';
import { Numbering } from './numbering';
import { sheetIdOf } from './sheet-id';
import { Zones } from './zones';

export interface SnapshotWish {
  readonly revisionId: string;
  readonly language: PageLanguage;
}

export interface GridSnapshot {
  readonly grid: GridData;
  readonly unshown: readonly Unshown[];
}

export function gridSnapshot(workbook: XlsxWorkbook, { revisionId }: SnapshotWish): GridSnapshot {
  const formats = new Numbering<string>();
  const sheets = workbook.sheets().map((sheet) => gridSheet(sheet, formats, workbook.date1904));
  return {
    grid: {
      version: '19.3.1',
      revisionId,
      sheets,
      styles: {},
      formats: formats.byNumber(),
      borders: {},
      settings: { locale: GRID_LOCALE },
    },
    unshown: [],
  };
}

function gridSheet(sheet: XlsxSheet, formats: Numbering<string>, date1904: boolean): GridSheet {
  const rows = sheet.lastRow();
  const columns = sheet.lastColumn();
  const cells: Record<string, string> = {};
  const zones = new Zones();
  if (rows > 0) {
    const area = { row: 1, column: 1, rows, columns };
    const contents = sheet.read(area);
    const numberFormats = sheet.numberFormats(area);
    contents.forEach((row, rowOffset) => {
      const numbers = row.map((content, columnOffset) => {
        const numberFormat = numberFormats[rowOffset]?.[columnOffset] ?? 'General';
        const put = gridContent(content, numberFormat, { date1904, formula: (formula) => formula });
        if (put.content !== '') cells[addressOf(rowOffset + 1, columnOffset + 1)] = put.content;
        return put.format === '' ? 0 : formats.numberOf(put.format);
      });
      zones.addRow(rowOffset + 1, 1, numbers);
    });
  }
  return {
    id: sheetIdOf(sheet),
    name: sheet.name,
    colNumber: Math.max(26, columns + 2),
    rowNumber: Math.max(1000, rows + 100),
    cells,
    styles: {},
    formats: zones.byAddress(),
    borders: {},
    merges: sheet.merges().map(areaAddress),
    figures: [],
    cols: {},
    rows: {},
    conditionalFormats: [],
    dataValidationRules: [],
    tables: [],
    areGridLinesVisible: true,
    isVisible: !sheet.hidden,
    panes: { xSplit: 0, ySplit: 0 },
    notes: {},
    links: Object.fromEntries(
      sheet.links().map(({ row, column, sheet: name, cell }) => [addressOf(row, column), { sheet: name, cell }]),
    ),
  };
}
