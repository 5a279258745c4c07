// What is wrong with a header row, by the name of the column.
import { columnLetters } from '../../core/findings/a1';
import type { Finding, SheetPlace } from '../../core/findings/finding';
import type { Column, Table } from '../tables/table';
import { languageOf, type MatchedColumns } from './match-columns';

export interface HeaderPlace extends SheetPlace {
  /** Counted from 1. */
  readonly row: number;
}

/** Errors mean that the sheet cannot be read; a doubled column of mere remarks is a warning and stays unread. */
export function headerFaults(table: Table, matched: MatchedColumns, { sheet, row }: HeaderPlace): readonly Finding[] {
  const language = languageOf(matched);
  const headerOf = (key: string): string => table.columns[key]?.header[language] ?? key;
  const ambiguous = matched.ambiguous.map(({ index, text, candidates }): Finding => {
    const facts = { header: text, candidates: candidates.map(headerOf).join(' / ') };
    return { severity: 'error', code: 'header-ambiguous', at: { sheet, row, column: index + 1 }, facts };
  });
  const asked = new Set(matched.ambiguous.flatMap(({ candidates }) => candidates));
  const others = Object.entries(table.columns).flatMap(([key, column]): readonly Finding[] => {
    const places = matched.doubled.get(key);
    if (places !== undefined) {
      const columns = places.map((index) => columnLetters(index + 1)).join(', ');
      const facts = { column: headerOf(key), columns };
      return [{ severity: doubledSeverity(column), code: 'header-doubled', at: { sheet }, facts }];
    }
    if (column.presence === 'optional' || matched.found.has(key) || asked.has(key)) return [];
    return [{ severity: 'error', code: 'header-missing', at: { sheet }, facts: { column: headerOf(key) } }];
  });
  return [...ambiguous, ...others];
}

function doubledSeverity({ kind, presence }: Column): Finding['severity'] {
  return kind.kind === 'remark' && presence === 'optional' ? 'warning' : 'error';
}
