// The whole workbook as records: every input sheet found, opened and decoded, whatever people wrote in it.
import type { Month } from '../core/calendar/calendar';
import type { ContestEntries } from '../core/entries/contest-entries';
import { calendarCodec } from './codecs/calendar-codec';
import { eventRulesCodec } from './codecs/event-rules-codec';
import { eventsCodec } from './codecs/events-codec';
import {
  attendanceCodec,
  ballotsCodec,
  decisionsCodec,
  extensionsCodec,
  planFilingsCodec,
  scoresCodec,
  tasksCodec,
} from './codecs/monthly-codecs';
import { contestCategory, postsCodec, recipientsCodec, unitsCodec } from './codecs/people-codecs';
import { readRuleSets } from './codecs/read-rules';
import { readSettings } from './codecs/settings-codec';
import { yearTargetsCodec } from './codecs/year-targets-codec';
import { sheetRemarks } from './locating/unread-sheets';
import { readObjections } from './read-objections';
import type { ReadEntries } from './reading-result';
import { refusalsOf } from './refusals';
import { withRepairs } from './repairs/proposed-repairs';
import { spellingOf } from './repairs/spelling';
import { NO_NAMES, namesOf, openSettings, openTable, type KnownNames, type OpenedTable } from './rows/open-table';
import type { OpenSheet } from './rows/open-sheet';
import { readRows, type Codec, type RowsRead } from './rows/read-rows';
import { ballotsTable } from './tables/judgements/ballots-table';
import { decisionsTable } from './tables/judgements/decisions-table';
import { eventsTable } from './tables/judgements/events-table';
import { scoresTable } from './tables/judgements/scores-table';
import { attendanceTable } from './tables/people/attendance-table';
import { membersTable } from './tables/people/members-table';
import { recipientsTable } from './tables/people/recipients-table';
import { unitsTable } from './tables/people/units-table';
import { calendarTable } from './tables/plans/calendar-table';
import { extensionsTable } from './tables/plans/extensions-table';
import { monthlyPlanTable } from './tables/plans/monthly-plan-table';
import { planFilingsTable } from './tables/plans/plan-filings-table';
import { yearTargetsTable } from './tables/plans/year-targets-table';
import { criteriaTable } from './tables/rules/criteria-table';
import { eventRulesTable } from './tables/rules/event-rules-table';
import { ruleSetsTable } from './tables/rules/rule-sets-table';
import { settingsTable } from './tables/rules/settings-table';
import type { Columns, Table } from './tables/table';
import type { WorkbookSnapshot } from './workbook-snapshot';

export type { CalendarOverride, ReadEntries } from './reading-result';

/** Reads every input sheet of the monthly loop; a cell nobody can read becomes a finding and an `unreadable` entry, never a guess. */
export function readEntries(snapshot: WorkbookSnapshot): ReadEntries {
  const opened = new Map<Table, OpenedTable<Columns>>();
  const findings: RowsRead<never>['findings'][] = [];

  const settingsSheet = openSettings(snapshot);
  const { settings, findings: ofSettings, mappingAt, ...apart } = readSettings(settingsSheet.sheets);
  const { mapping } = apart;
  opened.set(settingsTable, settingsSheet);

  let known: KnownNames = { ...NO_NAMES, mapping };
  const sheetsOf = <C extends Columns>(table: Table<C>): readonly OpenSheet<C>[] => {
    const result = openTable(snapshot, table, known);
    opened.set(table, result);
    return result.sheets;
  };
  const kept = <E>({ entries, findings: found }: RowsRead<E>): readonly E[] => {
    findings.push(found);
    return entries;
  };
  const rows = <C extends Columns, E>(table: Table<C>, codec: Codec<C, E>): readonly E[] =>
    kept(readRows(sheetsOf(table), codec));

  const ruleSets = kept(
    readRuleSets({ ruleSets: sheetsOf(ruleSetsTable), criteria: sheetsOf(criteriaTable), options: settings.options }),
  );
  const units = rows(unitsTable, unitsCodec);
  known = { mapping, units: namesOf(units) };
  const entries: ContestEntries = {
    settings: { ...settings, contestCategory: contestCategory(settings.contestCategory, units) },
    ruleSets,
    units,
    posts: rows(membersTable, postsCodec),
    attendance: rows(attendanceTable, attendanceCodec),
    planFilings: rows(planFilingsTable, planFilingsCodec),
    tasks: rows(monthlyPlanTable, tasksCodec),
    extensions: rows(extensionsTable, extensionsCodec),
    scores: rows(scoresTable, scoresCodec),
    ballots: rows(ballotsTable, ballotsCodec),
    eventRules: rows(eventRulesTable, eventRulesCodec),
    events: rows(eventsTable, eventsCodec),
    decisions: rows(decisionsTable, decisionsCodec),
    yearTargets: rows(yearTargetsTable, yearTargetsCodec),
    recipients: rows(recipientsTable, recipientsCodec),
    unreadSheets: [],
  };
  const calendarOverrides = rows(calendarTable, calendarCodec);
  const { objections, ...ofObjections } = readObjections(snapshot, known);
  const { sheetNames } = snapshot;
  const refused = refusalsOf({ opened, ruleSets, sheetNames });
  const remarks = [...sheetRemarks(sheetNames, mapping, mappingAt), ...refused.strange];
  const ofSheets = [...remarks.map((finding) => ({ finding, month: null })), ...refused.unread];
  const found = [...ofSettings, ...ofSheets, ...findings.flat(), ...ofObjections.findings];
  const sheets = [...[...opened.values()].flatMap((table) => table.sheets), ...ofObjections.sheets];
  return {
    entries: { ...entries, unreadSheets: refused.unread },
    findings: withRepairs(found, sheets, spellingOf(entries)),
    refusals: refused.all,
    refusedMonths: refused.monthly,
    months: monthsOf(entries, [...refused.monthly, ...refused.unread]),
    calendarOverrides,
    objections,
    ...apart,
  };
}

/** A month whose only sheet cannot be read is still the latest one. */
function monthsOf(
  { scores, tasks }: ContestEntries,
  refused: readonly { readonly month: Month | null }[],
): readonly Month[] {
  const named = [...scores, ...tasks, ...refused].flatMap(({ month }) => month ?? []);
  return [...new Set(named)].sort();
}
