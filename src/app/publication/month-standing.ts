// Where a month stands between its entries as they are now and the last version that was published.
import { changeList } from '../../core/publication/change-list';
import { changeReasons } from '../../core/publication/change-reasons';
import { figuresOf, placesNamed } from '../../core/publication/figures';
import type { Publication } from '../../core/publication/publication';
import { resultText } from '../../core/publication/result-text';
import type { ScoreChange } from '../../core/publication/score-change';
import { lastVersionOf } from '../../core/publication/versions';
import type { MonthResult } from '../../core/month/month-result';
import { ledgerFigures } from '../../sheets/publications/ledger-figures';
import type { PublicationState } from '../messages/publication-messages';
import type { AssessedMonth, ReadWorkbook } from '../month/assess-month';
import { canonicalEntries } from '../month/canonical-entries';
import { sheetOf } from '../outputs/output-changes';
import type { Digest } from '../ports';

export interface MonthStanding {
  readonly state: PublicationState['state'];
  /** The last version that was published, null where there is none. */
  readonly published: Publication | null;
  /** Of the published version while it holds, else of the draft. */
  readonly version: number;
  readonly inputHash: string;
  readonly resultHash: string;
}

export function monthStanding(read: ReadWorkbook, { month, result }: AssessedMonth, digest: Digest): MonthStanding {
  const published = lastVersionOf(month, read.register.proven);
  const hashes = {
    inputHash: digest.sha256(canonicalEntries({ month, ...read.reading })),
    resultHash: digest.sha256(resultText(result)),
  };
  if (published === null) return { state: 'draft', published, version: 1, ...hashes };
  const { version } = published;
  if (published.resultHash === hashes.resultHash) return { state: 'published', published, version, ...hashes };
  return { state: 'changed', published, version: version + 1, ...hashes };
}

export function publicationState({ state, published }: MonthStanding): PublicationState {
  return { state, published: published?.version ?? 0, mark: published?.mark ?? '' };
}

export interface ComparedResult {
  readonly result: MonthResult;
  readonly version: number;
  /** Of the version; empty where nobody has said why yet. */
  readonly reason: string;
}

/** Against the published version before; empty for the first one. */
export function changesSince(read: ReadWorkbook, { result, version, reason }: ComparedResult): readonly ScoreChange[] {
  const { month, rankings } = result;
  const before = read.register.proven.find((each) => each.month === month && each.version === version - 1);
  if (before === undefined) return [];
  const criteria = rankings.flatMap(({ ruleSet }) => ruleSet.criteria);
  const figures = ledgerFigures(sheetOf(read.snapshot).ledger, before, criteria);
  // Where the ledger has lost the version nothing is known of its figures, and not everything is new.
  const comparable = figures.length === 0 ? [] : figuresOf(result);
  return changeList(
    { figures, places: before },
    { figures: comparable, places: placesNamed(result) },
    changeReasons({ month, version, reason }, read.reading.objections),
  );
}
