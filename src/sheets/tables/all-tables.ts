// Every sheet of the workbook, in the order of its tabs.
import { ballotsTable } from './judgements/ballots-table';
import { decisionsTable } from './judgements/decisions-table';
import { eventsTable } from './judgements/events-table';
import { objectionsTable } from './judgements/objections-table';
import { scoresTable } from './judgements/scores-table';
import { findingsTable } from './outputs/findings-table';
import { ledgerTable } from './outputs/ledger-table';
import { logTable } from './outputs/log-table';
import { publicationsTable } from './outputs/publications-table';
import { repairsTable } from './outputs/repairs-table';
import { sendingsTable } from './outputs/sendings-table';
import { attendanceTable } from './people/attendance-table';
import { membersTable } from './people/members-table';
import { recipientsTable } from './people/recipients-table';
import { unitsTable } from './people/units-table';
import { calendarTable } from './plans/calendar-table';
import { extensionsTable } from './plans/extensions-table';
import { monthlyPlanTable } from './plans/monthly-plan-table';
import { planFilingsTable } from './plans/plan-filings-table';
import { yearTargetsTable } from './plans/year-targets-table';
import { criteriaTable } from './rules/criteria-table';
import { eventRulesTable } from './rules/event-rules-table';
import { ruleSetsTable } from './rules/rule-sets-table';
import { settingsTable } from './rules/settings-table';
import type { Table } from './table';

/** What people type; all of it is read before a check or a ranking. */
export const inputTables: readonly Table[] = [
  settingsTable,
  ruleSetsTable,
  criteriaTable,
  unitsTable,
  membersTable,
  attendanceTable,
  planFilingsTable,
  monthlyPlanTable,
  extensionsTable,
  scoresTable,
  ballotsTable,
  eventRulesTable,
  eventsTable,
  decisionsTable,
  objectionsTable,
  calendarTable,
  yearTargetsTable,
  recipientsTable,
];

export const outputTables: readonly Table[] = [
  ledgerTable,
  findingsTable,
  publicationsTable,
  repairsTable,
  sendingsTable,
  logTable,
];
