// Which column of a sheet is which column of the table: by header, never by position.
import type { Table } from '../../tables/table';
import type { Language } from '../../../text/language';
import { headerKey } from './header-key';
import type { HeaderVocabulary } from './header-vocabulary';

export interface FoundColumn {
  /** 0-based. */
  readonly index: number;
  readonly language: Language;
}

export interface MatchedColumns {
  readonly found: ReadonlyMap<string, FoundColumn>;
  /** Columns with several headers of the same sureness, and where they stand. */
  readonly doubled: ReadonlyMap<string, readonly number[]>;
  /** Header texts that may be one column or another. */
  readonly ambiguous: readonly AmbiguousHeader[];
}

interface AmbiguousHeader {
  /** 0-based. */
  readonly index: number;
  readonly text: string;
  /** Keys of the columns it may stand for. */
  readonly candidates: readonly string[];
}

interface Candidate extends FoundColumn {
  readonly sureness: number;
}

/** Matches the texts of a header row; a surer header wins over a less sure one, two equally sure ones are doubled. */
export function matchColumns(headers: readonly string[], meaningOf: HeaderVocabulary, table: Table): MatchedColumns {
  const candidates = new Map<string, Candidate[]>();
  headers.forEach((text, index) => {
    const meaning = meaningOf(text);
    if (meaning === undefined) return;
    const others = candidates.get(meaning.column) ?? [];
    candidates.set(meaning.column, [...others, { index, ...meaning }]);
  });
  const found = new Map<string, FoundColumn>();
  const doubled = new Map<string, readonly number[]>();
  for (const [column, all] of candidates) {
    const surest = Math.min(...all.map(({ sureness }) => sureness));
    const best = all.filter(({ sureness }) => sureness === surest);
    const [first] = best;
    if (best.length > 1)
      doubled.set(
        column,
        best.map(({ index }) => index),
      );
    else if (first !== undefined) found.set(column, first);
  }
  return withHeadersBeside(headers, table, { found, doubled, ambiguous: [] });
}

/** 完成时间 is the due date where there is a completion date too; alone it may be either, and that is asked. */
function withHeadersBeside(headers: readonly string[], table: Table, matched: MatchedColumns): MatchedColumns {
  const found = new Map(matched.found);
  const ambiguous = [...matched.ambiguous];
  for (const [column, { aliasesBeside }] of Object.entries(table.columns)) {
    if (aliasesBeside === undefined || found.has(column) || matched.doubled.has(column)) continue;
    const aliases = aliasesBeside.aliases.map(headerKey);
    const index = headers.findIndex((text) => aliases.includes(headerKey(text)));
    const text = headers[index];
    if (text === undefined) continue;
    if (found.has(aliasesBeside.column)) found.set(column, { index, language: 'zh-CN' });
    else ambiguous.push({ index, text, candidates: [column, aliasesBeside.column] });
  }
  return { ...matched, found, ambiguous };
}

/** The language in which most of the headers are written. */
export function languageOf({ found }: MatchedColumns): Language {
  const english = [...found.values()].filter(({ language }) => language === 'en').length;
  return english * 2 > found.size ? 'en' : 'zh-CN';
}
