// The subjects of one group, once assessed, with their events: who has a place, and who is listed apart and why.
import type { AssessedSubject, ContestGroup } from '../assessment/assessed-subject';
import type { MonthEvents } from '../events/month-events';
import { eventsOfMember, eventsOfUnit } from '../events/subject-events';
import type { SubjectEvents } from '../events/subject-events';
import type { Finding } from '../findings/finding';
import type { Unranked } from '../month/month-result';
import type { Contender } from './contender';
import type { RankedGroup } from './ranked-group';
import { inReadingOrder } from './reading-order';
import { tooLittleScored } from './rescaling';
import { standingsOf } from './standings';
import { contenderOf } from './totals';

export interface RankingOfGroup {
  readonly ranked: RankedGroup;
  /** Beyond what assessing and weighing events have found already. */
  readonly findings: readonly Finding[];
}

/** `assessed`: one per subject of the group. */
export function rankGroup(
  group: ContestGroup,
  assessed: readonly AssessedSubject[],
  events: MonthEvents,
): RankingOfGroup {
  const contenders: Contender[] = [];
  const unranked: Unranked[] = [];
  const findings: Finding[] = [];
  for (const each of assessed) {
    const own = eventsOf(each, group, events);
    const reasons = [...each.obstacles, ...own.obstacles];
    const tooLittle = reasons.length === 0 ? tooLittleScored(each, group.ruleSet) : null;
    if (tooLittle !== null) {
      findings.push(tooLittle);
      reasons.push(tooLittle);
    }
    if (reasons.length > 0) unranked.push({ subject: each.subject, reasons });
    else contenders.push(contenderOf(each, own, group.ruleSet));
  }
  const inOrder = inReadingOrder(contenders);
  const rows = standingsOf(inOrder, group.ruleSet);
  return { ranked: { group, contenders: inOrder, rows, unranked: inReadingOrder(unranked) }, findings };
}

function eventsOf(
  { subject }: AssessedSubject,
  { subjectKind, ruleSet }: ContestGroup,
  events: MonthEvents,
): SubjectEvents {
  return subjectKind === 'unit'
    ? eventsOfUnit(events.ofUnit.get(subject.key) ?? [], ruleSet)
    : eventsOfMember(events.ofMember.get(subject.key) ?? [], ruleSet);
}
