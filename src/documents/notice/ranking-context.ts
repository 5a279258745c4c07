import type { MonthResult } from '../../core/month/month-result';
import type { NoticeWords } from './notice-words';

/** What the tables of a ranking are made in. */
export interface RankingContext {
  readonly result: MonthResult;
  readonly words: NoticeWords;
  /** Of the table of places; the others have their own. */
  readonly caption: string;
}
