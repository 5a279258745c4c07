// Whole tie classes from the bottom while they fit; the class that no longer fits is left open (ruling 24).
import type { SelectedMember, Subject } from '../month/month-result';
import type { Contender } from '../ranking/contender';
import { rungsOf } from '../ranking/rungs';
import { comparisonSteps } from '../ranking/tie-chain';
import type { RuleSet } from '../rules/rule-set';
import { partedBy } from './extremes';

const PLACES = 2;

export interface LastMembers {
  /** Lowest first. */
  readonly selected: readonly SelectedMember[];
  /** Who is tied for the places that are left; nobody where none are. */
  readonly tied: readonly Subject[];
  readonly placesLeft: number;
}

/** Each is told by the step that parts it from the lowest who is not selected. */
export function lastMembersOf(eligible: readonly Contender[], ruleSet: RuleSet): LastMembers {
  const rungs = rungsOf(eligible, comparisonSteps(ruleSet));
  let placesLeft = PLACES;
  let spared = rungs.length - 1;
  while (placesLeft > 0) {
    const size = rungs[spared]?.tied.length ?? Infinity;
    if (size > placesLeft) break;
    placesLeft -= size;
    spared -= 1;
  }
  const fitting = rungs.flatMap(({ tied }, below) => {
    if (below <= spared) return [];
    const decidedBy = partedBy(rungs, ruleSet, { above: spared, below });
    return [tied.map(({ subject }) => ({ subject, decidedBy }))];
  });
  const open = placesLeft > 0 ? (rungs[spared]?.tied ?? []) : [];
  return { selected: fitting.reverse().flat(), tied: open.map(({ subject }) => subject), placesLeft };
}
