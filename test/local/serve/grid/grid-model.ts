// The grid itself, without a window: what it makes of the data it is given.
import { helpers, Model } from '@odoo/o-spreadsheet';
import { addressOf } from '../../../../local/workbook/cells/cell-address';
import { GRID_LOCALE } from '../../../../local/serve/grid/grid-locale';
import type { GridData } from '../../../../local/serve/grid/grid-data';

export interface SeenCell {
  readonly value: unknown;
  /** What is on the screen. */
  readonly text: string;
  readonly kind: string;
}

export interface SeenGrid {
  cell(sheetId: string, address: string): SeenCell;
  readonly model: Model;
}

/** @throws when the grid had anything to warn of */
export function loaded(grid: GridData): SeenGrid {
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
  const complaints = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'error')];
  // As it reaches the page; the grid writes into what it is given.
  const model = new Model(JSON.parse(JSON.stringify(grid)) as never);
  const said = complaints.flatMap((spy) => spy.mock.calls);
  jest.restoreAllMocks();
  if (said.length > 0) throw new Error(`The grid complained: ${said.join('; ')}`);
  return {
    model,
    cell: (sheetId, address) => {
      const { col, row } = helpers.toCartesian(address);
      const { value, formattedValue, type } = model.getters.getEvaluatedCell({ sheetId, col, row });
      return { value, text: formattedValue, kind: type };
    },
  };
}

/** A sheet with these contents from A1 down, all in one format. */
export function sheetOf(contents: readonly string[], format = ''): GridData {
  const cells = Object.fromEntries(contents.map((content, index) => [addressOf(index + 1, 1), content]));
  const formats: Record<string, number> = format === '' ? {} : { [`A1:A${String(contents.length)}`]: 1 };
  return {
    version: '19.3.1',
    revisionId: 'r',
    styles: {},
    formats: { 1: format },
    borders: {},
    settings: { locale: GRID_LOCALE },
    sheets: [
      {
        id: 's1',
        name: '表',
        colNumber: 26,
        rowNumber: Math.max(100, contents.length),
        cells,
        styles: {},
        formats,
        borders: {},
        merges: [],
        figures: [],
        cols: {},
        rows: {},
        conditionalFormats: [],
        dataValidationRules: [],
        tables: [],
        areGridLinesVisible: true,
        isVisible: true,
        panes: { xSplit: 0, ySplit: 0 },
        notes: {},
        links: {},
        results: {},
      },
    ],
  };
}
