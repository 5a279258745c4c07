// The way back: entries written as the rows of a workbook that reads as the same entries.
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import type { Entry } from '../../src/core/entries/entry';
import type { BallotEntry, ScoreValue } from '../../src/core/entries/judgements';
import type { Rational } from '../../src/core/exact/rational';
import { wordFor } from '../../src/sheets/tables/choice';
import type { ColumnKind } from '../../src/sheets/tables/column-kind';
import { ballotsTable } from '../../src/sheets/tables/judgements/ballots-table';
import { decisionsTable } from '../../src/sheets/tables/judgements/decisions-table';
import { eventsTable } from '../../src/sheets/tables/judgements/events-table';
import { scoresTable } from '../../src/sheets/tables/judgements/scores-table';
import { attendanceTable } from '../../src/sheets/tables/people/attendance-table';
import { membersTable } from '../../src/sheets/tables/people/members-table';
import { unitsTable } from '../../src/sheets/tables/people/units-table';
import { extensionsTable } from '../../src/sheets/tables/plans/extensions-table';
import { monthlyPlanTable } from '../../src/sheets/tables/plans/monthly-plan-table';
import { planFilingsTable } from '../../src/sheets/tables/plans/plan-filings-table';
import { criteriaTable } from '../../src/sheets/tables/rules/criteria-table';
import { eventRulesTable } from '../../src/sheets/tables/rules/event-rules-table';
import { ruleSetsTable } from '../../src/sheets/tables/rules/rule-sets-table';
import { settingsTable } from '../../src/sheets/tables/rules/settings-table';
import type { Table } from '../../src/sheets/tables/table';
import { dateCell, type CellInput } from './snapshot';
import { methodText, numberOf, optionsText, settingRows, tieOrderText } from './written-rules';

/** One sheet before it is laid out; a change of it is one step of a relation. */
export interface SheetDraft {
  readonly name: string;
  readonly table: Table;
  /** The key of each column in the table; empty for a column of the office's own. */
  readonly keys: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  /** What stands over the header row. */
  readonly above: readonly (readonly CellInput[])[];
  /** Vertical merges in the rows: first row counted from 0, column counted from 0. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rows: number }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What an error cell reads as: nothing anybody can use, whatever the column. */
const UNREADABLE = '#REF!';

/** Every sheet that has entries or is needed, in the order in which set-up makes them. */
export function writtenSheets(entries: ContestEntries): readonly SheetDraft[] {
  return [
    draft(
      settingsTable,
      settingRows(entries.settings).map(([key, value]) => ({ key, value })),
    ),
    draft(
      ruleSetsTable,
      entries.ruleSets.map((rules) => ({
        ...rules,
        tieOrder: tieOrderText(rules),
        parameters: optionsText(rules.options),
      })),
    ),
    draft(
      criteriaTable,
      entries.ruleSets.flatMap(({ name, criteria }) =>
        criteria.map((criterion) => ({
          ...criterion,
          ruleSet: name,
          method: criterion.method.kind,
          parameters: methodText(criterion),
        })),
      ),
    ),
    draft(
      unitsTable,
      entries.units.map((unit) => ({ ...unit, competes: unit.competes ? 'yes' : 'no' })),
    ),
    draft(membersTable, entries.posts),
    draft(attendanceTable, entries.attendance),
    draft(planFilingsTable, entries.planFilings),
    draft(monthlyPlanTable, entries.tasks),
    draft(extensionsTable, entries.extensions),
    draft(scoresTable, entries.scores),
    draft(ballotsTable, entries.ballots.map(ballotFields)),
    draft(
      eventRulesTable,
      entries.eventRules.map((rule) => ({
        ...rule,
        progression: rule.progression === 'none' ? '' : rule.progression,
      })),
    ),
    draft(eventsTable, entries.events),
    draft(decisionsTable, entries.decisions),
  ];
}

/** The fields of an entry bear the names of the columns they came from. */
function draft(table: Table, rows: readonly object[]): SheetDraft {
  const columns = Object.entries(table.columns);
  return {
    name: table.name['zh-CN'],
    table,
    keys: columns.map(([key]) => key),
    header: columns.map(([, { header }]) => header['zh-CN']),
    rows: rows.map((row) => columns.map(([key, { kind }]) => cellOf((row as Fields)[key], kind))),
    above: [],
    merges: [],
  };
}

function ballotFields(row: BallotEntry): Fields {
  const [excellent, competent, basic, incompetent] = row.counts;
  return { ...row, excellent, competent, basic, incompetent };
}

function cellOf(field: unknown, kind: ColumnKind): CellInput {
  if (field === undefined || field === null || field === '') return null;
  if (!isEntry(field)) return valueCell(field, kind);
  if (field.state === 'unreadable') return UNREADABLE;
  return field.state === 'blank' ? null : valueCell(field.value, kind);
}

function valueCell(value: unknown, kind: ColumnKind): CellInput {
  switch (kind.kind) {
    case 'number':
    case 'completion':
      return numberOf(value as Rational);
    case 'date':
      return dateCell(value as string);
    case 'names':
      return (value as readonly string[]).join('、');
    case 'score':
      return scoreCell(value as ScoreValue);
    case 'choice':
      return wordFor(value as string, kind.choice, 'zh-CN');
    case 'choices':
      return (value as readonly string[]).map((each) => wordFor(each, kind.choice, 'zh-CN')).join('、');
    default:
      return value as string;
  }
}

function scoreCell(score: ScoreValue): CellInput {
  if (score.kind !== 'number') return { recused: '回避', absent: '缺', excused: '免评' }[score.kind];
  const value = numberOf(score.value);
  return score.percent ? { value, shown: `${String(value * 100)}%` } : value;
}

function isEntry(field: unknown): field is Entry<unknown> {
  return typeof field === 'object' && field !== null && 'state' in field;
}
