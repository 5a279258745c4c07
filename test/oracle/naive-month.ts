// A second reading of the rules: slow, obvious, and written without a look at the first.
import type { ShareOfUnit } from './criterion-outcome';
import { fractionOf, over } from './fraction';
import { chooseLastTwo, decidedMembers, isEligible, isOneOf } from './last-two';
import type { LastTwo } from './last-two';
import type { MonthAt } from './people';
import type { PrintedMonth, PrintedRanking } from './printed-month';
import { printedChoice, printedOpen, printedRanking, titleOf } from './printing';
import { sameName } from './same-name';
import { chooseAdvanced, chooseContestAdvanced, chooseLast } from './selection';
import type { Choice, UnitTable } from './selection';
import { standingOf } from './standings';
import type { NaiveStanding } from './standings';
import { groupsOf } from './subjects';
import type { NaiveGroup } from './subjects';

interface NaiveTable {
  readonly group: NaiveGroup;
  readonly rows: readonly NaiveStanding[];
}

export function naiveMonth(at: MonthAt): PrintedMonth {
  const tables = groupsOf(at).map((group) => ({ group, rows: rankedRows(at, group, sharesOfUnits(at, [])) }));
  const contest = contestTable(at, tables);
  const advanced = typeof contest === 'string' ? vacant(contest) : chooseContestAdvanced(at, unitTable(contest));
  const last = typeof contest === 'string' ? vacant(contest) : chooseLast(at, unitTable(contest));
  const lastTwo = lastTwoChoices(at, tables, last);
  return {
    rankings: Object.fromEntries(tables.map((table) => [titleOf(table.group), printedTable(at, table, contest)])),
    advanced: printedChoice(advanced),
    last: printedChoice(last),
    lastTwo: lastTwo.flatMap(({ named }) => named.map(({ standing, by }) => `${standing.subject.key} by ${by}`)).sort(),
    undecided: [
      ...tables.filter(({ group }) => group.kind === 'unit').flatMap((table) => openChoices(at, table, contest)),
      ...lastTwo.flatMap(({ open }) => (open === null ? [] : [printedOpen('lastTwo', open.candidates, open.places)])),
    ].sort(),
  };
}

function openChoices(at: MonthAt, table: NaiveTable, contest: NaiveTable | string): string[] {
  const advanced =
    table === contest ? chooseContestAdvanced(at, unitTable(table)) : chooseAdvanced(at, unitTable(table));
  const last = chooseLast(at, unitTable(table));
  return [
    ...(advanced.kind === 'open' ? [printedOpen('advanced', advanced.candidates, 1)] : []),
    ...(last.kind === 'open' ? [printedOpen('last', last.candidates, 1)] : []),
  ];
}

/** The contest's own table carries the month's choice. */
function printedTable(at: MonthAt, table: NaiveTable, contest: NaiveTable | string): PrintedRanking {
  const ranking = printedRanking(at, table.group, table.rows);
  return table === contest
    ? { ...ranking, advanced: printedChoice(chooseContestAdvanced(at, unitTable(table))) }
    : ranking;
}

/** `asking`: the units whose totals wait for this one; a unit that waits for itself has none. */
function sharesOfUnits(at: MonthAt, asking: readonly string[]): ShareOfUnit {
  return (name) => {
    const isMeant = (key: string): boolean => sameName(key, name);
    const group = groupsOf(at).find(
      ({ kind, subjects }) => kind === 'unit' && subjects.some(({ key }) => isMeant(key)),
    );
    const subject = group?.subjects.find(({ key }) => isMeant(key));
    if (group === undefined || subject === undefined || asking.some(isMeant)) return undefined;
    const standing = standingOf(at, { group, subject }, sharesOfUnits(at, [...asking, subject.key]));
    return standing === undefined ? undefined : over(standing.total, fractionOf(group.rules.fullTotal));
  };
}

function rankedRows(at: MonthAt, group: NaiveGroup, shareOfUnit: ShareOfUnit): NaiveStanding[] {
  return group.subjects.flatMap((subject) => standingOf(at, { group, subject }, shareOfUnit) ?? []);
}

/** The table of the contest, or why there is none. */
function contestTable(at: MonthAt, tables: readonly NaiveTable[]): NaiveTable | string {
  const categories = [...new Set(at.entries.units.filter(({ competes }) => competes).map(({ category }) => category))];
  const only = categories.length === 1 ? categories[0] : undefined;
  const wanted = at.entries.settings.contestCategory ?? (categories.includes('指挥组') ? '指挥组' : only);
  if (wanted === undefined || !categories.some((category) => sameName(category, wanted))) return 'noContestCategory';
  const isMeant = ({ kind, category }: NaiveGroup): boolean => kind === 'unit' && sameName(category, wanted);
  const [contest, ...others] = tables.filter(({ group }) => isMeant(group));
  return others.length > 0 ? 'severalRuleSets' : (contest ?? 'nobodyRanked');
}

function vacant(reason: string): Choice {
  return { kind: 'vacant', reason };
}

function lastTwoChoices(at: MonthAt, tables: readonly NaiveTable[], last: Choice): LastTwo[] {
  const table = membersTable(at, tables);
  if (table === undefined) return [];
  const { rules } = table.group;
  const eligible = table.rows.filter((row) => isEligible(row, { rules }));
  const decisions = decidedMembers(at);
  const inUnit = (unit: string): NaiveStanding[] => eligible.filter((row) => sameName(row.subject.unit, unit));
  const latest = decisions.at(-1) ?? [];
  switch (rules.options.lastTwoScope) {
    case 'township':
      return [chooseLastTwo(at, { rows: eligible, rules }, latest)];
    case 'lastUnit':
      return last.kind === 'named'
        ? [chooseLastTwo(at, { rows: inUnit(last.standing.subject.key), rules }, latest)]
        : [];
    case 'eachUnit':
      return [...new Set(eligible.map((row) => row.subject.unit))].map((unit) => {
        const rows = inUnit(unit);
        const spoken = decisions.map((names) => names.filter((name) => isOneOf(at, rows, name)));
        return chooseLastTwo(at, { rows, rules }, spoken.filter((names) => names.length > 0).at(-1) ?? []);
      });
  }
}

/** Totals under two rule sets do not compare: then only the one that the contest's own members stand in can count. */
function membersTable(at: MonthAt, tables: readonly NaiveTable[]): NaiveTable | undefined {
  const ofMembers = tables.filter(({ group }) => group.kind === 'member');
  const contest = contestTable(at, tables);
  const units = typeof contest === 'string' ? [] : contest.group.subjects.map(({ key }) => key);
  const own = ofMembers.filter(({ group }) =>
    group.subjects.some(({ unit }) => units.some((name) => sameName(name, unit))),
  );
  const choices = ofMembers.length === 1 ? ofMembers : own;
  return choices.length === 1 ? choices[0] : undefined;
}

function unitTable({ group, rows }: NaiveTable): UnitTable {
  return { rows, rules: group.rules, subjects: group.subjects };
}
