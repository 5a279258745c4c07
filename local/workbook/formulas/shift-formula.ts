// Moves the relative references of a formula, as a shared formula does from its master to its followers.
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../cells/cell-address';
import { formulaTokens } from './formula-tokens';

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

export function shiftFormula(formula: string, offset: Offset): string {
  return formulaTokens(formula)
    .map((token) => token.sheet + (token.kind === 'reference' ? shiftReference(token.text, offset) : token.text))
    .join('');
}

function shiftReference(reference: string, offset: Offset): string {
  const shifted = reference.split(':').map((end) => shiftEnd(end, offset));
  return shifted.includes(null) ? '#REF!' : shifted.join(':');
}

function shiftEnd(end: string, offset: Offset): string | null {
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // `$3` of a row range: the mark belongs to the row.
  const rowMark = letters === '' ? fixedColumn : fixedRow;
  const column = letters === '' ? 0 : columnNumber(letters) + (fixedColumn === '' ? offset.columns : 0);
  const row = digits === '' ? 0 : Number(digits) + (rowMark === '' ? offset.rows : 0);
  if (letters !== '' && (column < 1 || column > LAST_COLUMN)) return null;
  if (digits !== '' && (row < 1 || row > LAST_ROW)) return null;
  const columnText = letters === '' ? '' : fixedColumn + columnLetters(column);
  return columnText + (digits === '' ? '' : rowMark + String(row));
}
