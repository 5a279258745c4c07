// Who is advanced, who is last and who are the last two: of the month's contest, and of every ranking of units by itself.
import type { ContestGroup } from '../assessment/assessed-subject';
import type { Contest } from '../assessment/contest';
import type { Finding } from '../findings/finding';
import { warningAt } from '../findings/make-finding';
import type { SelectedMember, Selection, Undecided } from '../month/month-result';
import type { RankedGroup } from '../ranking/ranked-group';
import { chooseLastTwo } from './choose-members';
import { chooseAdvanced, chooseLast } from './choose-unit';
import { contestGroupOf } from './contest-group';
import type { UnitChoice } from './settle-unit';
import { unitRulings } from './unit-rulings';
import type { UnitRuling } from './unit-rulings';

export interface MonthSelection {
  readonly advanced: Selection | null;
  readonly last: Selection | null;
  readonly lastTwo: readonly SelectedMember[];
  /** The contest's own first. */
  readonly undecided: readonly Undecided[];
  /** Of every ranking of units, in their order. */
  readonly byGroup: ReadonlyMap<ContestGroup, GroupSelection>;
  readonly findings: readonly Finding[];
}

export interface GroupSelection {
  readonly advanced: Selection | null;
  readonly last: Selection | null;
}

/** `rankings`: every group of the contest, scored. */
export function selectMonth(contest: Contest, rankings: readonly RankedGroup[]): MonthSelection {
  const held = contestGroupOf(contest);
  const contestGroup = held.kind === 'group' ? held.group : null;
  const { rulings, findings } = unitRulings(contest, contestGroup);
  const ofUnits = rankings
    .filter(({ group }) => group.subjectKind === 'unit')
    .map((each) => chooseUnits(each, rulings));
  const ofContest = ofUnits.find(({ group }) => group === contestGroup);
  const vacant = held.kind === 'vacant' ? held : null;
  const last = ofContest === undefined ? vacant : ofContest.last.selection;
  const members = chooseLastTwo(contest, {
    rankings: rankings.filter(({ group }) => group.subjectKind === 'member'),
    contestUnits: contestGroup?.subjects.map(({ name }) => name) ?? [],
    lastUnit: last?.kind === 'named' ? last.subject : null,
  });
  const others = ofUnits.filter((each) => each !== ofContest);
  return {
    advanced: ofContest === undefined ? vacant : ofContest.advanced.selection,
    last,
    lastTwo: members.lastTwo,
    undecided: [
      ...(ofContest === undefined ? [] : openQuestions(ofContest)),
      ...members.undecided,
      ...others.flatMap(openQuestions),
    ],
    byGroup: new Map(
      ofUnits.map(({ group, ...both }) => [group, { advanced: both.advanced.selection, last: both.last.selection }]),
    ),
    findings: [...findings, ...ofUnits.flatMap(findingsOf), ...members.findings],
  };
}

interface ChosenUnits {
  readonly group: ContestGroup;
  readonly advanced: UnitChoice;
  readonly last: UnitChoice;
}

function chooseUnits(ranked: RankedGroup, rulings: readonly UnitRuling[]): ChosenUnits {
  const ofGroup = rulings.filter(({ group }) => group === ranked.group);
  const latest = (about: UnitRuling['about']) => ofGroup.filter((ruling) => ruling.about === about).pop() ?? null;
  return {
    group: ranked.group,
    advanced: chooseAdvanced(ranked, latest('advanced')),
    last: chooseLast(ranked, latest('last')),
  };
}

function openQuestions({ advanced, last }: ChosenUnits): readonly Undecided[] {
  return [advanced, last].flatMap(({ undecided }) => (undecided === null ? [] : [undecided]));
}

function findingsOf({ advanced, last }: ChosenUnits): readonly Finding[] {
  const found = [...advanced.findings, ...last.findings];
  const first = advanced.selection?.kind === 'named' ? advanced.selection.subject : null;
  const bottom = last.selection?.kind === 'named' ? last.selection.subject : null;
  if (first === null || first.key !== bottom?.key) return found;
  return [...found, warningAt(first.at, 'first-and-last', { unit: first.name })];
}
