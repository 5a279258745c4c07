// What is wrong with a header row, by the column that it concerns.
import { columnLetters } from '../../../core/findings/a1';
import type { CellAddress, Finding } from '../../../core/findings/finding';
import type { Column, Table } from '../../tables/table';
import type { Language } from '../../../text/language';
import { languageOf, type MatchedColumns } from './match-columns';

export interface HeaderPlace {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
}

export interface HeaderFault {
  /** The columns that nobody can read for it. */
  readonly columns: readonly string[];
  readonly finding: Finding;
}

export interface ExpectedHeaders {
  /** Columns whose value stands in the sheet's name or title. */
  readonly implied: ReadonlyMap<string, unknown>;
  /** Headers that 表映射 names and no sheet of the table has, by column. */
  readonly lost: ReadonlyMap<string, string>;
}

/** Errors mean that the column cannot be read; a doubled column of mere remarks is a warning and stays unread. */
export function headerFaults(
  table: Table,
  matched: MatchedColumns,
  { place, expected }: { readonly place: HeaderPlace; readonly expected: ExpectedHeaders },
): readonly HeaderFault[] {
  const language = languageOf(matched);
  const headerOf = (key: string): string => table.columns[key]?.header[language] ?? key;
  const ambiguous = matched.ambiguous.map(({ index, text, candidates }): HeaderFault => {
    const at: CellAddress = { ...place, column: index + 1 };
    const facts = { header: text, candidates: candidates.map(headerOf).join(' / ') };
    return { columns: candidates, finding: { severity: 'error', code: 'header-ambiguous', at, facts } };
  });
  const asked = new Set(matched.ambiguous.flatMap(({ candidates }) => candidates));
  const others = Object.entries(table.columns).flatMap(([key, column]): readonly HeaderFault[] => {
    const at = { sheet: place.sheet };
    const places = matched.doubled.get(key);
    if (places !== undefined) {
      const columns = places.map((index) => columnLetters(index + 1)).join(', ');
      const facts = { column: headerOf(key), columns };
      const finding: Finding = { severity: doubledSeverity(column), code: 'header-doubled', at, facts };
      return [{ columns: [key], finding }];
    }
    if (matched.found.has(key) || asked.has(key) || expected.implied.has(key)) return [];
    const finding = absence(column, { lost: expected.lost.get(key), table, language });
    return finding === null ? [] : [{ columns: [key], finding: { ...finding, at } }];
  });
  return [...ambiguous, ...others];
}

/** A column that the office itself named is missed even where it is optional. */
function absence(
  { header, presence, mayBeImplied }: Column,
  { lost, table, language }: { readonly lost: string | undefined; readonly table: Table; readonly language: Language },
): Pick<Finding, 'severity' | 'code' | 'facts'> | null {
  const column = header[language];
  if (lost !== undefined) return { severity: 'error', code: 'mapped-header-missing', facts: { column, header: lost } };
  if (presence === 'optional') return null;
  if (mayBeImplied === undefined) return { severity: 'error', code: 'header-missing', facts: { column } };
  const code = mayBeImplied === 'unit' ? 'unit-not-named' : 'month-not-named';
  return { severity: 'error', code, facts: { column, table: table.name[language] } };
}

function doubledSeverity({ kind, presence }: Column): Finding['severity'] {
  return kind.kind === 'remark' && presence === 'optional' ? 'warning' : 'error';
}
