// The sheets whose rows each belong to one month.
import type { BallotEntry, DecisionEntry, ScoreEntry } from '../../core/entries/judgements';
import type { AttendanceEntry } from '../../core/entries/people';
import type { ExtensionEntry, PlanFilingEntry, TaskEntry } from '../../core/entries/plans';
import { ofItsMonth, type Codec } from '../rows/read-rows';
import type { ballotsTable } from '../tables/judgements/ballots-table';
import type { decisionsTable } from '../tables/judgements/decisions-table';
import type { scoresTable } from '../tables/judgements/scores-table';
import type { attendanceTable } from '../tables/people/attendance-table';
import type { extensionsTable } from '../tables/plans/extensions-table';
import type { monthlyPlanTable } from '../tables/plans/monthly-plan-table';
import type { planFilingsTable } from '../tables/plans/plan-filings-table';

export const attendanceCodec: Codec<typeof attendanceTable.columns, AttendanceEntry> = ofItsMonth((row, month) => {
  const { person, days } = row.entries('person', 'days');
  return person.state === 'value' ? { month, person: person.value, days, at: person.cell } : null;
});

export const planFilingsCodec: Codec<typeof planFilingsTable.columns, PlanFilingEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('unit', 'filedOn'),
  at: row.at,
}));

export const tasksCodec: Codec<typeof monthlyPlanTable.columns, TaskEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('unit', 'id', 'title', 'standard', 'owners', 'weight', 'due', 'completion', 'doneOn'),
  ...row.entries('causeCategory', 'cause'),
  nextStep: row.words('nextStep'),
  ...row.entries('start', 'target'),
  at: row.at,
}));

export const extensionsCodec: Codec<typeof extensionsTable.columns, ExtensionEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('unit', 'taskId', 'kind', 'newDue', 'approver', 'approvedOn', 'reason'),
  at: row.at,
}));

export const scoresCodec: Codec<typeof scoresTable.columns, ScoreEntry> = ofItsMonth((row, month) => {
  row.proofread('scoredOn');
  return {
    month,
    ...row.entries('subject', 'criterion'),
    rater: row.words('rater'),
    ...row.entries('value', 'target'),
    at: row.at,
  };
});

export const ballotsCodec: Codec<typeof ballotsTable.columns, BallotEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('subject', 'raterClass'),
  counts: [row.entry('excellent'), row.entry('competent'), row.entry('basic'), row.entry('incompetent')],
  ...row.entries('abstained', 'voters'),
  at: row.at,
}));

export const decisionsCodec: Codec<typeof decisionsTable.columns, DecisionEntry> = ofItsMonth((row, month) => ({
  month,
  ...row.entries('matter', 'decision', 'decidedBy', 'decidedOn', 'reason'),
  at: row.at,
}));
