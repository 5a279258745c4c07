// What a random month can show. Each is counted, so that the generator cannot go blind without a test that says so.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { Method } from '../../src/core/rules/method';
import type { PrintedMonth, PrintedRow } from '../oracle/printed-month';

export interface Shown {
  readonly entries: ContestEntries;
  readonly printed: PrintedMonth;
}

type Feature = (shown: Shown) => boolean;

const scoredBy =
  (kind: Method['kind']): Feature =>
  ({ entries, printed }) =>
    entries.ruleSets.some(({ name, criteria }) =>
      criteria.some(({ method, code }) => method.kind === kind && hasItem(printed, name, `${code} `)),
    );

const anyRow =
  (isShown: (row: PrintedRow) => boolean): Feature =>
  ({ printed }) =>
    rowsOf(printed).some(isShown);

const chosenBy =
  (about: 'advanced' | 'last', how: RegExp): Feature =>
  ({ printed }) =>
    how.test(printed[about]);

const open =
  (about: 'advanced' | 'last' | 'lastTwo'): Feature =>
  ({ printed }) =>
    printed.undecided.some((text) => text.startsWith(`${about}:`));

export const FEATURES: Readonly<Record<string, Feature>> = {
  'a rated criterion': scoredBy('rated'),
  'a plan completion': scoredBy('planCompletion'),
  'a timeliness': scoredBy('timeliness'),
  'a ballot': scoredBy('ballot'),
  'a criterion of deductions': scoredBy('deduct'),
  'a criterion of points': scoredBy('points'),
  'a completion ratio': scoredBy('completionRatio'),
  'a share of the best': scoredBy('relativeToBest'),
  'points for a place': scoredBy('rankPoints'),
  'a mean of sub-units': scoredBy('meanOfUnits'),
  'the built-in personal rules': ({ printed }) => hasItem(printed, '组员月度', 'A '),
  'an excused criterion that is rescaled': anyRow((row) => row.items.some((item) => item.endsWith('excused'))),
  'a criterion without anything to score': anyRow((row) => row.items.some((item) => item.endsWith('notApplicable'))),
  'a member ranked on the rating alone': anyRow((row) => row.items.filter((item) => !item.includes('=')).length > 1),
  'a shared total': anyRow((row) => row.tied),
  'a veto': anyRow((row) => row.vetoed),
  'a bonus': anyRow((row) => row.bonus !== '0.00'),
  'a deduction': anyRow((row) => row.deductions !== '0.00'),
  'a full house of points': anyRow((row) => /^(100|1000|10)\.00$/u.test(row.total)),
  'a total of nothing': anyRow((row) => row.total === '0.00'),
  'a total above the full points': ({ entries, printed }) =>
    entries.ruleSets.some(({ name, fullTotal }) =>
      rowsOf(printed, name).some(
        (row) => Number(row.total) > Number(fullTotal.numerator) / Number(fullTotal.denominator),
      ),
    ),
  'each grade': ({ printed }) => new Set(rowsOf(printed).map((row) => row.grade)).size === 4,
  'somebody not ranked': ({ printed }) => Object.values(printed.rankings).some(({ unranked }) => unranked.length > 0),
  'a rule set refused': ({ entries, printed }) =>
    entries.units.some(({ ruleSet }) => ruleSet.state === 'value' && !hasRanking(printed, ruleSet.value)),
  'an advanced unit by total': chosenBy('advanced', / by total$/u),
  'an advanced unit by a criterion': chosenBy('advanced', / by [A-F]$/u),
  'an advanced unit by fewer deductions': chosenBy('advanced', / by deductions$/u),
  'an advanced unit by decision': chosenBy('advanced', / by decision$/u),
  'nobody eligible': chosenBy('advanced', /nobodyEligible/u),
  'nobody ranked': chosenBy('advanced', /nobodyRanked/u),
  'a place left vacant by decision': chosenBy('advanced', /decidedVacant/u),
  'no contest': chosenBy('advanced', /noContestCategory/u),
  'a last unit by total': chosenBy('last', / by total$/u),
  'a last unit by a criterion': chosenBy('last', / by [A-F]$/u),
  'a last unit by deductions': chosenBy('last', / by deductions$/u),
  'a last unit by veto': chosenBy('last', / by veto$/u),
  'a last unit by decision': chosenBy('last', / by decision$/u),
  'too few for a last place': chosenBy('last', /tooFewRanked/u),
  'nobody below the threshold': chosenBy('last', /aboveThreshold/u),
  'an undecided first place': open('advanced'),
  'an undecided last place': open('last'),
  'undecided last members': open('lastTwo'),
  'one member named and one place open': ({ printed }) => printed.lastTwo.length === 1 && printed.undecided.length > 0,
  'two members by total': ({ printed }) => printed.lastTwo.filter((text) => text.endsWith('by total')).length === 2,
  'members by a criterion': ({ printed }) => printed.lastTwo.some((text) => / by [A-F]$/u.test(text)),
  'members by decision': ({ printed }) => printed.lastTwo.some((text) => text.endsWith('by decision')),
  'members by veto': ({ printed }) => printed.lastTwo.some((text) => text.endsWith('by veto')),
  'last members in several units': ({ printed }) => printed.lastTwo.length > 2,
};

function rowsOf({ rankings }: PrintedMonth, ruleSet?: string): PrintedRow[] {
  return Object.entries(rankings)
    .filter(([title]) => ruleSet === undefined || title.endsWith(`/ ${ruleSet}`))
    .flatMap(([, { rows }]) => Object.values(rows));
}

function hasItem(printed: PrintedMonth, ruleSet: string, start: string): boolean {
  return rowsOf(printed, ruleSet).some(({ items }) =>
    items.some((item) => item.startsWith(start) && item.includes('=')),
  );
}

function hasRanking({ rankings }: PrintedMonth, ruleSet: string): boolean {
  return Object.keys(rankings).some((title) => title.endsWith(`/ ${ruleSet.replace(/\s/gu, '')}`));
}
