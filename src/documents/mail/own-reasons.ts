// Why a score is what it is, as far as the one it belongs to may know: single raters, classes of voters and others' figures stay out.
import { compare, HUNDRED } from '../../core/exact/rational';
import type { Term, TermRule } from '../../core/month/term';
import { termSentence } from '../../sheets/wording/term-sentence';
import { joined, type Language } from '../../text/language';

/** Facts about the own work and the own events; `ofBest`, `subUnit`, ballots and raters would tell of others. */
const OWN_RULES: ReadonlySet<TermRule> = new Set<TermRule>([
  'raterMean',
  'excused',
  'taskCompletion',
  'taskExempt',
  'planLate',
  'planMissing',
  'taskLate',
  'taskNotDone',
  'taskExtended',
  'taskExtendedAfterwards',
  'noTaskDue',
  'deducted',
  'awarded',
  'actualOfTarget',
  'overFulfilled',
  'place',
  'postShare',
  'difficulty',
  'capped',
  'eventTyped',
  'eventByGrade',
  'eventByLadder',
  'eventByType',
  'eventShared',
  'bonusCapped',
  'deductionsCapped',
  'vetoAfterOthers',
  'vetoWorstGrade',
  'vetoOneGradeDown',
  'noAward',
  'noYearlyExcellent',
  'publicNotice',
]);

export function ownReasons(terms: readonly Term[], language: Language): string {
  const told = terms.filter((term) => OWN_RULES.has(term.rule) && !isDone(term));
  return joined(
    told.map((term) => termSentence(term, language)),
    language,
  );
}

/** What was done in full lowered nothing. */
function isDone({ rule, value }: Term): boolean {
  return rule === 'taskCompletion' && value !== null && compare(value, HUNDRED) >= 0;
}
