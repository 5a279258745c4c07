// One cell for the readers of cells, and what came of reading it in one line.
import { formatShort, type Rational } from '../../src/core/exact/rational';
import { readCell } from '../../src/sheets/cells/read-cell';
import type { Cell, Reading } from '../../src/sheets/cells/reading';
import type { ColumnKind } from '../../src/sheets/tables/column-kind';
import type { Language } from '../../src/text/language';
import { cleanText } from '../../src/sheets/cells/clean-text';
import { sheetOf, type CellInput } from './snapshot';

/** The cell B2 of a sheet 评分 with that content. */
function oneCell(input: CellInput): Cell {
  const { values, shown } = sheetOf('评分', { rows: [[input]] });
  const value = values[0]?.[0] ?? '';
  return {
    value: typeof value === 'string' ? cleanText(value) : value,
    shown: shown[0]?.[0] ?? '',
    at: { sheet: '评分', row: 2, column: 2 },
    hidden: null,
  };
}

/** What the cell becomes in a column of that kind, in a row of October 2026. */
export function reading<Kind extends ColumnKind>(input: CellInput, kind: Kind, language: Language = 'zh-CN') {
  return readCell(oneCell(input), kind, { language, month: '2026-10' });
}

/** `0.8`, `0.8 (noted)`, `blank`, or the code of the finding with what it suggests: `number-unreadable -> 5`. */
export function outcome<T>({ entry, note }: Reading<T>): string {
  if (entry.state === 'blank') return 'blank';
  if (entry.state === 'unreadable') {
    const { code, facts } = entry.finding;
    const hint = facts.suggestion ?? facts.allowed ?? facts.choices;
    return hint === undefined ? code : `${code} -> ${hint}`;
  }
  return valueText(entry.value) + (note === null ? '' : ` (noted as ${note.facts.read ?? ''})`);
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRational(value)) return formatShort(value);
  if (Array.isArray(value)) return value.join(' + ');
  const { kind, value: number, percent } = value as { kind: string; value?: Rational; percent?: boolean };
  return number === undefined ? kind : formatShort(number) + (percent === true ? ' as a percentage' : '');
}

function isRational(value: unknown): value is Rational {
  return typeof value === 'object' && value !== null && 'numerator' in value;
}
