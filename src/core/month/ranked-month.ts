// Every ranking of one month, before anyone is selected.
import { assessGroup } from '../assessment/assess-group';
import type { Contest } from '../assessment/contest';
import { monthEvents } from '../events/month-events';
import { divide } from '../exact/rational';
import type { Rational } from '../exact/rational';
import type { Finding } from '../findings/finding';
import { rankGroup } from '../ranking/rank-group';
import type { RankedGroup } from '../ranking/ranked-group';
import { scoringOrderOf } from './scoring-order';

export interface RankedMonth {
  /** In the order of the contest's groups. */
  readonly rankings: readonly RankedGroup[];
  readonly findings: readonly Finding[];
}

/** Scores and ranks group by group, so that a mean of units finds the printed totals it is made of. */
export function rankedMonthOf(contest: Contest): RankedMonth {
  const order = scoringOrderOf(contest);
  const events = monthEvents(contest);
  const shares = new Map<string, Rational>();
  const findings = [...order.findings, ...events.findings];
  const ranked = order.groups.map((group) => {
    const assessed = assessGroup(contest, group, (unitName) => shares.get(unitName));
    const ranking = rankGroup(group, assessed.subjects, events);
    findings.push(...assessed.findings, ...ranking.findings);
    if (group.subjectKind === 'unit') {
      for (const { subject, total } of ranking.ranked.rows) {
        shares.set(subject.name, divide(total, group.ruleSet.fullTotal));
      }
    }
    return ranking.ranked;
  });
  return { rankings: contest.groups.flatMap((group) => ranked.filter((each) => each.group === group)), findings };
}
