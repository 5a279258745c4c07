// The cells of one sheet: contents by address, and what they share in rectangles.
import { addressOf } from '../../../workbook/cells/cell-address';
import type { Area, Content, XlsxSheet } from '../../../workbook/contract';
import type { CellLook } from '../../../workbook/view/sheet-view';
import type { ContentRules } from '../contents/grid-content';
import type { SharedLooks } from '../looks/shared-looks';
import type { Numbering } from '../numbering';
import { Zones } from '../zones';
import { cellReader } from './cell-reader';
import { FormulaResults } from './formula-results';

/** What all sheets of the workbook share. */
export interface SharedParts {
  readonly looks: SharedLooks;
  readonly formats: Numbering<string>;
  readonly rules: ContentRules;
}

export interface CellBlock {
  readonly cells: Record<string, string>;
  readonly styles: Record<string, number>;
  readonly formats: Record<string, number>;
  readonly borders: Record<string, number>;
  readonly results: FormulaResults;
  /** Rows whose height depends on their texts. */
  readonly tallRows: ReadonlySet<number>;
}

const NO_LOOK = { style: 0, border: 0 };
const USUAL_LINE_PT = 11;

export function cellBlock(sheet: XlsxSheet, area: Area, shared: SharedParts): CellBlock {
  // First, for the styles are read along with the contents.
  const contents = sheet.read(area);
  const looks = sheet.view().looks(area);
  const numberFormats = sheet.numberFormats(area);
  const gridCell = cellReader(sheet, shared.rules);
  const [styles, formats, borders] = [new Zones(), new Zones(), new Zones()];
  const columns: [string, string][][] = Array.from({ length: area.columns }, () => []);
  const results = new FormulaResults();
  const tallRows = new Set<number>();
  const wide = wideMerges(sheet);
  contents.forEach((rowContents, rowOffset) => {
    const row = area.row + rowOffset;
    const formatNumbers: number[] = [];
    const lookNumbers = rowContents.map((content, offset) => {
      const column = area.column + offset;
      const put = gridCell(content, numberFormats[rowOffset]?.[offset] ?? 'General', { row, column });
      if (put.content !== '') columns[offset]?.push([addressOf(row, column), put.content]);
      if (content.kind === 'formula') results.add(addressOf(row, column), content.result, put.content);
      formatNumbers.push(put.format === '' ? 0 : shared.formats.numberOf(put.format));
      const look = looks[rowOffset]?.[offset];
      if (look === undefined || (content.kind === 'blank' && look === shared.looks.usual)) return NO_LOOK;
      const wraps = look.wrap && !wide.has(addressOf(row, column));
      if (isTall(content, { ...look, wrap: wraps })) tallRows.add(row);
      return shared.looks.numbersOf(look);
    });
    formats.addRow(row, area.column, formatNumbers);
    styles.addRow(
      row,
      area.column,
      lookNumbers.map(({ style }) => style),
    );
    borders.addRow(
      row,
      area.column,
      lookNumbers.map(({ border }) => border),
    );
  });
  return {
    // Column by column, as the grid sorts them: it is twice as quick with what is sorted.
    cells: Object.fromEntries(columns.flat()),
    styles: styles.byAddress(),
    formats: formats.byAddress(),
    borders: borders.byAddress(),
    results,
    tallRows,
  };
}

/**
 * First cells of merged areas that are wider than a column: what wraps over several columns makes no row higher, as in
 * Excel; the grid would measure it as if it stood in the first column alone.
 */
function wideMerges(sheet: XlsxSheet): ReadonlySet<string> {
  const wide = sheet.merges().filter(({ columns }) => columns > 1);
  return new Set(wide.map(({ row, column }) => addressOf(row, column)));
}

function isTall(content: Content, { wrap, fontSizePt }: CellLook): boolean {
  if (content.kind === 'blank') return false;
  return wrap || fontSizePt > USUAL_LINE_PT || (content.kind === 'text' && content.value.includes('\n'));
}
