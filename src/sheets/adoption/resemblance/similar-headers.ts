// The headers of a table taken widely: every text that resembles a column's name may stand for it.
import type { HeaderVocabulary } from '../../locating/headers/header-vocabulary';
import type { Table } from '../../tables/table';
import { columnResemblance } from './name-resemblance';
import { LEAST_SCORE } from '../proposals/settle-pairs';

export interface SimilarHeader {
  readonly column: string;
  readonly likeness: number;
}

export interface SimilarHeaders {
  /** The column whose names the text resembles most, if it does. */
  readonly mostAlike: (text: string) => SimilarHeader | undefined;
  /** The same for finding a header row. */
  readonly meaningOf: HeaderVocabulary;
}

/** What it has learnt of a text it remembers. */
export function similarHeaders({ columns }: Table): SimilarHeaders {
  const known = new Map<string, SimilarHeader | undefined>();
  const mostAlike = (text: string): SimilarHeader | undefined => {
    if (!known.has(text)) known.set(text, bestOf(text, columns));
    return known.get(text);
  };
  return {
    mostAlike,
    meaningOf: (text) => {
      const similar = mostAlike(text);
      return similar === undefined ? undefined : { column: similar.column, sureness: 3, language: 'zh-CN' };
    },
  };
}

function bestOf(text: string, columns: Table['columns']): SimilarHeader | undefined {
  const [best] = Object.entries(columns)
    .map(([column, each]) => ({ column, likeness: columnResemblance(text, each).likeness }))
    .sort((a, b) => b.likeness - a.likeness);
  return best === undefined || best.likeness < LEAST_SCORE ? undefined : best;
}
