// A second reading of the rules: slow, obvious, and written without a look at the first.
import type { ShareOfUnit } from './criterion-outcome';
import { fractionOf, over } from './fraction';
import { chooseLastTwo } from './last-two';
import type { LastTwo } from './last-two';
import type { MonthAt } from './people';
import type { PrintedMonth } from './printed-month';
import { printedChoice, printedOpen, printedRanking, titleOf } from './printing';
import { sameName } from './same-name';
import { chooseAdvanced, chooseLast } from './selection';
import type { Choice } from './selection';
import { standingOf } from './standings';
import type { NaiveStanding } from './standings';
import { groupsOf } from './subjects';
import type { NaiveGroup } from './subjects';

interface NaiveTable {
  readonly group: NaiveGroup;
  readonly rows: readonly NaiveStanding[];
}

const NO_CONTEST: Choice = { kind: 'vacant', reason: 'noContestCategory' };

export function naiveMonth(at: MonthAt): PrintedMonth {
  const tables = groupsOf(at).map((group) => ({ group, rows: rankedRows(at, group, sharesOfUnits(at, [])) }));
  const contest = contestTable(at, tables);
  const advanced = contest === undefined ? NO_CONTEST : chooseAdvanced(at, tableRows(contest));
  const last = contest === undefined ? NO_CONTEST : chooseLast(at, tableRows(contest));
  const lastTwo = lastTwoChoices(at, tables, last);
  return {
    rankings: Object.fromEntries(tables.map(({ group, rows }) => [titleOf(group), printedRanking(at, group, rows)])),
    advanced: printedChoice(advanced),
    last: printedChoice(last),
    lastTwo: lastTwo.flatMap(({ named }) => named.map(({ standing, by }) => `${standing.subject.key} by ${by}`)).sort(),
    undecided: [
      ...(advanced.kind === 'open' ? [printedOpen('advanced', advanced.candidates, 1)] : []),
      ...(last.kind === 'open' ? [printedOpen('last', last.candidates, 1)] : []),
      ...lastTwo.flatMap(({ open }) => (open === null ? [] : [printedOpen('lastTwo', open.candidates, open.places)])),
    ].sort(),
  };
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

function contestTable(at: MonthAt, tables: readonly NaiveTable[]): NaiveTable | undefined {
  const ofUnits = tables.filter(({ group }) => group.kind === 'unit');
  const categories = [...new Set(ofUnits.map(({ group }) => group.category))];
  const only = categories.length === 1 ? categories[0] : undefined;
  const wanted = at.entries.settings.contestCategory ?? (categories.includes('指挥组') ? '指挥组' : only);
  return ofUnits.find(({ group }) => wanted !== undefined && sameName(group.category, wanted));
}

function lastTwoChoices(at: MonthAt, tables: readonly NaiveTable[], last: Choice): LastTwo[] {
  return tables
    .filter(({ group }) => group.kind === 'member')
    .flatMap((table) => {
      const { rows, rules } = tableRows(table);
      const inUnit = (unit: string): NaiveStanding[] => rows.filter((row) => sameName(row.subject.unit, unit));
      switch (rules.options.lastTwoScope) {
        case 'township':
          return [chooseLastTwo(at, { rows, rules })];
        case 'lastUnit':
          return last.kind === 'named' ? [chooseLastTwo(at, { rows: inUnit(last.standing.subject.key), rules })] : [];
        case 'eachUnit':
          return [...new Set(rows.map((row) => row.subject.unit))].map((unit) =>
            chooseLastTwo(at, { rows: inUnit(unit), rules }),
          );
      }
    });
}

function tableRows({ group, rows }: NaiveTable): { rows: readonly NaiveStanding[]; rules: NaiveGroup['rules'] } {
  return { rows, rules: group.rules };
}
