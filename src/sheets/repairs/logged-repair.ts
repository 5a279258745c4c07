// One row of 修复记录 and what it says.
import { a1Of, cellNamed } from '../../core/findings/a1';
import type { CellAddress, Repair } from '../../core/findings/finding';
import { comparable } from '../cells/clean-text';
import { cell } from '../layouts/section';
import type { LayoutCell } from '../sheet-layout';
import { wordFor } from '../tables/choice';
import { repairKinds, repairStates } from '../tables/outputs/output-choices';
import { repairsTable } from '../tables/outputs/repairs-table';
import type { CellValue } from '../workbook-snapshot';
import type { Language } from '../../text/language';

export interface LoggedRepair {
  readonly time: string;
  readonly person: string;
  readonly kind: Repair['kind'];
  readonly at: CellAddress;
  readonly before: string;
  readonly after: Repair['to'];
  /** The number format that was replaced; empty where it was kept. */
  readonly format: string;
  readonly state: 'planned' | 'made' | 'undone' | 'changed';
  readonly run: string;
}

export function logRow(repair: LoggedRepair, language: Language): LayoutCell[] {
  const { time, person, kind, at, before, after, format, state, run } = repair;
  const texts: Readonly<Record<keyof typeof repairsTable.columns, string>> = {
    time,
    person,
    sheet: at.sheet,
    cell: a1Of(at),
    kind: wordFor(kind, repairKinds, language),
    before: quoted(before),
    after: writtenValue(after),
    format,
    state: wordFor(state, repairStates, language),
    run,
  };
  return Object.keys(repairsTable.columns).map((key) => cell(texts[key as keyof typeof texts], 'text'));
}

/** Null for a row that is none of ours any more. */
export function loggedRepair(row: readonly CellValue[]): LoggedRepair | null {
  const text = (key: keyof typeof repairsTable.columns): string =>
    String(row[Object.keys(repairsTable.columns).indexOf(key)] ?? '');
  const kind = repairKinds.meanings.get(comparable(text('kind')));
  const state = repairStates.meanings.get(comparable(text('state')));
  const at = cellNamed(text('sheet'), text('cell'));
  const before = unquoted(text('before'));
  const after = valueWritten(text('after'));
  if (kind === undefined || state === undefined || at === null || before === null || after === null) return null;
  const format = text('format');
  return { time: text('time'), person: text('person'), kind, at, before, after, format, state, run: text('run') };
}

/** A leading apostrophe or equals sign must not be taken for an instruction, and spaces at the ends must be seen. */
function quoted(text: string): string {
  return `“${text}”`;
}

function unquoted(text: string): string | null {
  return text.startsWith('“') && text.endsWith('”') ? text.slice(1, -1) : null;
}

function writtenValue(value: Repair['to']): string {
  if (typeof value === 'object') return value.date;
  return typeof value === 'string' ? quoted(value) : String(value);
}

function valueWritten(text: string): Repair['to'] | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { date: text };
  const plain = unquoted(text);
  if (plain !== null) return plain;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}
