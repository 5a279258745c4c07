// Single cells that people own: one write for each unbroken run of cells down a column, and nothing in between is touched.
import { runsDown } from '../sheets/repairs/runs-down';
import type { CellChange } from '../sheets/sheet-layout';
import { blockAround, readForms } from './read-forms';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const TEXT_FORMAT = '@';

export function writeCells(sheet: Sheet, cells: readonly CellChange[]): void {
  for (const run of runsDown(settled(sheet, cells), shareRun)) {
    const [first] = run;
    if (first === undefined) continue;
    const range = sheet.getRange(first.row, first.column, run.length);
    if (first.rule !== null) range.clearDataValidations();
    if (first.numberFormat !== null) range.setNumberFormat(first.numberFormat);
    range.setValues(run.map(({ value }) => [value]));
    if (first.rule !== null) range.setDataValidation(first.rule);
  }
}

interface SettledCell {
  readonly row: number;
  readonly column: number;
  /** As it is handed to the platform, which takes a text for typed unless the cell is in a text format. */
  readonly value: string | number | null;
  readonly numberFormat: string | null;
  /** A strict one that has to stand aside while the old value comes back. */
  readonly rule: Validation | null;
}

function shareRun(above: SettledCell, below: SettledCell): boolean {
  return above.numberFormat === below.numberFormat && above.rule === null && below.rule === null;
}

function settled(sheet: Sheet, cells: readonly CellChange[]): readonly SettledCell[] {
  const rules = strictRules(sheet, cells);
  const isText = textCells(sheet, cells);
  return cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    value: typed(cell, isText.has(cell)),
    numberFormat: cell.numberFormat,
    rule: rules.get(cell) ?? null,
  }));
}

/** The cells that are, or are about to be, in a text format. */
function textCells(sheet: Sheet, cells: readonly CellChange[]): ReadonlySet<CellChange> {
  const keep = cells.filter(({ value, numberFormat }) => typeof value === 'string' && numberFormat === null);
  const name = sheet.getName();
  const forms = readForms(
    keep.map(({ row, column }) => ({ sheet: name, row, column })),
    () => sheet,
  );
  const formatted = cells.filter(({ numberFormat }) => numberFormat === TEXT_FORMAT);
  return new Set([...formatted, ...keep.filter((_, index) => forms[index]?.numberFormat === TEXT_FORMAT)]);
}

function strictRules(sheet: Sheet, cells: readonly CellChange[]): ReadonlyMap<CellChange, Validation> {
  const found = new Map<CellChange, Validation>();
  const restored = cells.filter(({ restores }) => restores === true);
  if (restored.length === 0) return found;
  const { range, top, left } = blockAround(sheet, restored);
  const rules = range.getDataValidations();
  for (const cell of restored) {
    const rule = rules[cell.row - top]?.[cell.column - left] ?? null;
    if (rule?.getAllowInvalid() === false) found.set(cell, rule);
  }
  return found;
}

/** A leading apostrophe keeps text what it is and is not stored; in a text format it would be. */
function typed({ value }: CellChange, isTextCell: boolean): string | number | null {
  if (typeof value === 'string') return isTextCell ? value : `'${value}`;
  return typeof value === 'object' && value !== null ? value.date : value;
}
