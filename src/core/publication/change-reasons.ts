// Why a figure changed: what was found about the subject on an objection, else what was said when the version was published.
import type { Month } from '../calendar/calendar';
import type { ObjectionEntry } from '../entries/objection';
import { valueIn } from '../entries/read-entry';
import { toNumber } from '../exact/rational';
import { nameKey } from '../names/name-key';
import type { ReasonOf } from './change-list';

export interface CorrectedVersion {
  readonly month: Month;
  readonly version: number;
  /** The publication's own reason; empty for a draft that has none yet. */
  readonly reason: string;
}

/** Of objections that were found right and belong to this version: those that name it, or name none. */
export function changeReasons(
  { month, version, reason }: CorrectedVersion,
  objections: readonly ObjectionEntry[],
): ReasonOf {
  const found = new Map<string, string>();
  for (const objection of objections) {
    const subject = valueIn(objection.subject);
    if (objection.month !== month || valueIn(objection.outcome) !== 'corrected' || subject === undefined) continue;
    if (!isAnsweredBy(version, objection)) continue;
    const words = valueIn(objection.answer) ?? valueIn(objection.content) ?? '';
    if (words !== '') found.set(nameKey(subject), words);
  }
  return (subject) => found.get(nameKey(subject)) ?? reason;
}

function isAnsweredBy(version: number, { correctedIn, version: objected }: ObjectionEntry): boolean {
  const named = valueIn(correctedIn);
  if (named !== undefined) return toNumber(named) === version;
  const about = valueIn(objected);
  return about === undefined || toNumber(about) === version - 1;
}
