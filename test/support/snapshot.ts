// Workbooks as they are read, written down in a test: rows of plain values under a sheet's name.
import type { Block, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';

/** A cell whose shown text differs from its value: `{ value: 0.95, shown: '95%' }`. */
interface ShownCell {
  readonly value: CellValue;
  readonly shown: string;
}

export type CellInput = CellValue | ShownCell | null;

export interface SheetInput {
  readonly rows: readonly (readonly CellInput[])[];
  readonly merges?: readonly Block[];
}

/** `snapshotOf({ '评分': [['月份', ...], ['2026-10', ...]] })`; `null` is a blank cell and short rows are filled up. */
export function snapshotOf(sheets: Readonly<Record<string, SheetInput | SheetInput['rows']>>): WorkbookSnapshot {
  return {
    sheetNames: Object.keys(sheets),
    sheets: Object.entries(sheets).map(([name, input]) => sheetOf(name, 'rows' in input ? input : { rows: input })),
  };
}

/** One sheet of `snapshotOf`. */
export function sheetOf(name: string, { rows, merges = [] }: SheetInput): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => shownCell(row[index] ?? '')));
  return {
    name,
    values: cells.map((row) => row.map((cell) => cell.value)),
    shown: cells.map((row) => row.map((cell) => cell.shown)),
    merges,
  };
}

/** A date cell without a time of day. */
export function dateCell(date: string, time = '00:00:00'): CellValue {
  return { date, time };
}

function shownCell(input: Exclude<CellInput, null>): ShownCell {
  if (typeof input === 'object' && 'shown' in input) return input;
  return { value: input, shown: typeof input === 'object' ? input.date : String(input) };
}
