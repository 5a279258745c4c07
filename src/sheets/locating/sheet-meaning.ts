// What the name of a sheet means: a table of ours with or without more beside it, a copy of one, or neither.
import { comparable } from '../cells/clean-text';
import { inputTables } from '../tables/all-tables';
import { settingsTable } from '../tables/rules/settings-table';
import type { Table } from '../tables/table';
import { copySignsIn } from './copy-signs';
import { isOutputSheetName } from './output-sheet-names';
import { namePartsOf, normalisedName, runsOf, type NameRun } from './sheet-name-parts';

export type SheetMeaning =
  | { readonly kind: 'table'; readonly table: Table; readonly how: NamedHow; readonly suffix: string }
  /** Looks like a copy, a template or a summary of the table. */
  | { readonly kind: 'copy'; readonly table: Table };

export type NamedHow = 'exact' | 'normalised' | 'alias' | 'suffix';

interface KnownName {
  readonly table: Table;
  readonly text: string;
  readonly isAlias: boolean;
}

const knownNames: ReadonlyMap<string, KnownName> = new Map(
  inputTables.flatMap((table) =>
    [...table.aliases, table.name.en, table.name['zh-CN']].map((text): [string, KnownName] => [
      comparable(text),
      { table, text, isAlias: table.aliases.includes(text) },
    ]),
  ),
);

/** Sheets that only explain another one. */
const EXPLANATIONS: readonly string[] = ['说明', '填写说明', '填表说明', '使用说明', 'instructions', 'notes'];

const meanings = new Map<string, SheetMeaning | null>();

/** A name always means the same, and every table asks about every sheet. */
export function sheetMeaningOf(sheetName: string): SheetMeaning | null {
  const meaning = meanings.get(sheetName);
  if (meaning !== undefined) return meaning;
  const found = meaningIn(sheetName);
  meanings.set(sheetName, found);
  return found;
}

function meaningIn(sheetName: string): SheetMeaning | null {
  const known = knownNames.get(comparable(sheetName));
  if (known !== undefined) return { kind: 'table', table: known.table, how: howNamed(sheetName, known), suffix: '' };
  if (isOutputSheetName(sheetName)) return null;
  const parts = namePartsOf(sheetName);
  if (parts.some(({ key }) => EXPLANATIONS.includes(key))) return null;
  const { parts: bare, copied } = copySignsIn(sheetName, parts, (key) => knownNames.has(key));
  const [best] = runsOf(bare)
    .filter(({ key }) => knownNames.has(key))
    .sort(bySureness);
  const table = best === undefined ? undefined : knownNames.get(best.key)?.table;
  if (best === undefined || table === undefined) return null;
  // There is one 设置; another sheet could only contradict it.
  if (table === settingsTable) return null;
  if (copied) return { kind: 'copy', table };
  return { kind: 'table', table, how: 'suffix', suffix: besides(sheetName, best) };
}

/** What stands beside the table's own name, without signs at its ends. */
function besides(sheetName: string, { start, end }: NameRun): string {
  const name = normalisedName(sheetName);
  const sides = [name.slice(0, start), name.slice(end)];
  return sides
    .map((side) => side.replace(SIGNS_AT_ENDS, ''))
    .filter(Boolean)
    .join(' ');
}

const SIGNS_AT_ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function howNamed(sheetName: string, { text, isAlias }: KnownName): NamedHow {
  if (isAlias) return 'alias';
  return sheetName === text ? 'exact' : 'normalised';
}

/** 评分-人员 holds scores: a table of months before a list; then the longer name, then the first. */
function bySureness(a: NameRun, b: NameRun): number {
  const monthly = ({ key }: NameRun): number => ('month' in (knownNames.get(key)?.table.columns ?? {}) ? 1 : 0);
  return monthly(b) - monthly(a) || b.key.length - a.key.length || a.start - b.start;
}
