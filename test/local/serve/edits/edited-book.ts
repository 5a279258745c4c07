// A workbook of one sheet, the grid on it, and what is in the file afterwards.
import { newWorkbook } from '../../../../local/workbook/index';
import type { Area, Content, Look, XlsxSheet, XlsxWorkbook } from '../../../../local/workbook/index';
import type { CellLook } from '../../../../local/workbook/view/sheet-view';
import { parseArea } from '../../../../local/workbook/cells/cell-address';
import { gridOn, taken } from './clerks-grid';
import type { ClerksGrid, GridModel } from './clerks-grid';
import type { TakenEdit } from '../../../../local/serve/edits/edit-bench';

export const SHEET = '月度计划';

export function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`no area: ${address}`);
  return found;
}

/** As the grid says it. */
export function zone(address: string): { left: number; right: number; top: number; bottom: number } {
  const { row, column, rows, columns } = area(address);
  return { left: column - 1, right: column + columns - 2, top: row - 1, bottom: row + rows - 2 };
}

export interface EditedBook {
  readonly workbook: XlsxWorkbook;
  readonly sheet: XlsxSheet;
  readonly id: string;
}

/** Numbers and texts from A1 on; a text that begins with `=` is a formula without a result. */
export function bookOf(rows: readonly (readonly (string | number)[])[]): EditedBook {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(SHEET);
  if (rows.length > 0) {
    sheet.write(
      { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 },
      rows.map((row) => row.map(contentOf)),
    );
  }
  return { workbook, sheet, id: `s${String(sheet.id)}` };
}

function contentOf(value: string | number): Content {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === '') return { kind: 'blank' };
  return value.startsWith('=') ? { kind: 'formula', formula: value.slice(1), result: null } : { kind: 'text', value };
}

export function styled(sheet: XlsxSheet, address: string, look: Look): void {
  const { rows, columns } = area(address);
  sheet.style(
    area(address),
    Array.from({ length: rows }, () => Array<Look>(columns).fill(look)),
  );
}

/** Contents as a person sees them. */
export function shown(sheet: XlsxSheet, address: string): readonly (readonly string[])[] {
  return sheet.shown(area(address));
}

export function look(sheet: XlsxSheet, address: string): CellLook {
  const [[found] = []] = sheet.view().looks(area(address));
  if (found === undefined) throw new Error(`no cell: ${address}`);
  return found;
}

export function selects(model: GridModel, address: string): void {
  const { left, right, top, bottom } = zone(address);
  model.selection.selectCell(left, top);
  model.selection.setAnchorCorner(right, bottom);
}

/** What is done in the grid of a new tab. */
export function edited(
  book: EditedBook,
  action: (model: GridModel) => void,
  grid: ClerksGrid = gridOn(book.workbook),
): TakenEdit {
  return taken(grid.does(action));
}

/** A command on the first sheet. */
export function commanded(book: EditedBook, type: string, payload: object = {}): TakenEdit {
  return edited(book, (model) => model.dispatch(type, { sheetId: book.id, ...payload }));
}

export function pasted(book: EditedBook, from: string, to: string, how: 'COPY' | 'CUT' = 'COPY'): TakenEdit {
  return edited(book, (model) => {
    selects(model, from);
    model.dispatch(how);
    model.dispatch('PASTE', { target: [zone(to)] });
  });
}
