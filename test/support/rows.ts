// Builders of single rows of the input sheets; `row` is their row number as people see it. The month is 2026-10 unless told.
import type { BallotEntry, DecisionEntry, EventEntry, ScoreEntry, ScoreValue } from '../../src/core/entries/judgements';
import type { AttendanceEntry, PostEntry, RecipientEntry, UnitEntry } from '../../src/core/entries/people';
import type { ExtensionEntry, PlanFilingEntry, TaskEntry } from '../../src/core/entries/plans';
import { blankAt, cellAt, exact, valueOf } from './entries';

/** `{ row }` and any field of the entry itself. */
type Changes<T> = Partial<T> & { readonly row?: number };

function built<T extends { at: unknown }>(sheet: string, changes: Changes<T>, rest: Omit<T, 'at'>): T {
  const { row = 2, ...fields } = changes;
  return { ...rest, at: cellAt(sheet, row), ...fields } as unknown as T;
}

export function unitRow(name: string, changes: Changes<UnitEntry> = {}): UnitEntry {
  const row = changes.row ?? 2;
  return built<UnitEntry>('单位', changes, {
    name,
    category: '指挥组',
    categoryCell: cellAt('单位', row, 2),
    ruleSet: valueOf('月度考核', cellAt('单位', row, 3)),
    leader: blankAt(cellAt('单位', row, 4)),
    email: blankAt(cellAt('单位', row, 5)),
    competes: true,
    doubts: [],
    difficulty: blankAt(cellAt('单位', row, 7)),
    parent: blankAt(cellAt('单位', row, 8)),
  });
}

export function postRow(name: string, unit: string, changes: Changes<PostEntry> = {}): PostEntry {
  const row = changes.row ?? 2;
  return built<PostEntry>('人员', changes, {
    staffNumber: '',
    name,
    unit: valueOf(unit, cellAt('人员', row, 3)),
    post: '组员',
    leads: false,
    email: blankAt(cellAt('人员', row, 5)),
    from: blankAt(cellAt('人员', row, 6)),
    to: blankAt(cellAt('人员', row, 7)),
    ruleSet: blankAt(cellAt('人员', row, 8)),
  });
}

export function attendanceRow(person: string, days: number, changes: Changes<AttendanceEntry> = {}): AttendanceEntry {
  const cell = cellAt('出勤', changes.row ?? 2, 3);
  return built<AttendanceEntry>('出勤', changes, { month: '2026-10', person, days: valueOf(exact(days), cell) });
}

/** A plan filed on the first day of the month unless told. */
export function filingRow(unit: string, changes: Changes<PlanFilingEntry> = {}): PlanFilingEntry {
  const row = changes.row ?? 2;
  return built<PlanFilingEntry>('计划提交', changes, {
    month: '2026-10',
    unit: valueOf(unit, cellAt('计划提交', row, 2)),
    filedOn: valueOf('2026-10-01', cellAt('计划提交', row, 3)),
  });
}

/** A plan line due on the 20th and done that day, owned by nobody in 人员 unless told. */
export function taskRow(unit: string, id: string, changes: Changes<TaskEntry> = {}): TaskEntry {
  const row = changes.row ?? 2;
  return built<TaskEntry>('月度计划', changes, {
    month: '2026-10',
    unit: valueOf(unit, cellAt('月度计划', row, 2)),
    id: valueOf(id, cellAt('月度计划', row, 3)),
    title: valueOf('事项', cellAt('月度计划', row, 4)),
    standard: valueOf('标准', cellAt('月度计划', row, 5)),
    owners: valueOf(['张三'], cellAt('月度计划', row, 6)),
    weight: blankAt(cellAt('月度计划', row, 7)),
    due: valueOf('2026-10-20', cellAt('月度计划', row, 8)),
    completion: valueOf(exact(1), cellAt('月度计划', row, 9)),
    doneOn: valueOf('2026-10-20', cellAt('月度计划', row, 10)),
    causeCategory: blankAt(cellAt('月度计划', row, 11)),
    cause: blankAt(cellAt('月度计划', row, 12)),
    nextStep: '',
    start: blankAt(cellAt('月度计划', row, 15)),
    target: blankAt(cellAt('月度计划', row, 16)),
  });
}

/** An approved extension to the 25th unless told. */
export function extensionRow(taskId: string, changes: Changes<ExtensionEntry> = {}): ExtensionEntry {
  const row = changes.row ?? 2;
  return built<ExtensionEntry>('延期', changes, {
    month: '2026-10',
    unit: blankAt(cellAt('延期', row, 8)),
    taskId: valueOf(taskId, cellAt('延期', row, 2)),
    kind: valueOf('extend', cellAt('延期', row, 3)),
    newDue: valueOf('2026-10-25', cellAt('延期', row, 4)),
    approver: valueOf('王乡长', cellAt('延期', row, 5)),
    approvedOn: valueOf('2026-10-15', cellAt('延期', row, 6)),
    reason: valueOf('台风', cellAt('延期', row, 7)),
  });
}

/** A score: a number, a percentage such as `95%`, or one of the words. */
function scoreValueOf(typed: number | string): ScoreValue {
  if (typed === '回避') return { kind: 'recused' };
  if (typed === '缺') return { kind: 'absent' };
  if (typed === '免评') return { kind: 'excused' };
  const text = String(typed);
  const percent = text.endsWith('%');
  const value = exact(percent ? String(Number(text.slice(0, -1)) / 100) : text);
  return { kind: 'number', value, percent };
}

export function scoreRow(
  subject: string,
  typed: number | string,
  changes: Changes<ScoreEntry> & { readonly code?: string } = {},
): ScoreEntry {
  const { code = 'A', ...fields } = changes;
  const row = changes.row ?? 2;
  return built<ScoreEntry>('评分', fields, {
    month: '2026-10',
    subject: valueOf(subject, cellAt('评分', row, 2)),
    criterion: valueOf(code, cellAt('评分', row, 3)),
    rater: '',
    value: typed === '' ? blankAt(cellAt('评分', row, 5)) : valueOf(scoreValueOf(typed), cellAt('评分', row, 5)),
    target: blankAt(cellAt('评分', row, 6)),
  });
}

/** Counts of 优秀, 称职, 基本称职, 不称职. */
export function ballotRow(
  subject: string,
  raterClass: string,
  counts: readonly [number, number, number, number],
): BallotEntry {
  const [first, second, third, fourth] = counts;
  return built<BallotEntry>(
    '民主测评',
    {},
    {
      month: '2026-10',
      subject: valueOf(subject, cellAt('民主测评', 2, 2)),
      raterClass: valueOf(raterClass, cellAt('民主测评', 2, 3)),
      counts: [valueOf(exact(first)), valueOf(exact(second)), valueOf(exact(third)), valueOf(exact(fourth))],
      abstained: blankAt(cellAt('民主测评', 2, 8)),
      voters: blankAt(cellAt('民主测评', 2, 9)),
    },
  );
}

export function eventRow(unit: string, type: string, changes: Changes<EventEntry> = {}): EventEntry {
  const row = changes.row ?? 2;
  return built<EventEntry>('加扣分', changes, {
    date: '2026-10-10',
    unit: valueOf(unit, cellAt('加扣分', row, 2)),
    person: blankAt(cellAt('加扣分', row, 3)),
    type: valueOf(type, cellAt('加扣分', row, 4)),
    grade: blankAt(cellAt('加扣分', row, 5)),
    points: blankAt(cellAt('加扣分', row, 6)),
    note: '',
    basis: '',
  });
}

export function decisionRow(matter: string, decision: string, changes: Changes<DecisionEntry> = {}): DecisionEntry {
  const row = changes.row ?? 2;
  return built<DecisionEntry>('审定', changes, {
    month: '2026-10',
    matter: valueOf(matter, cellAt('审定', row, 2)),
    decision: valueOf(decision, cellAt('审定', row, 3)),
    decidedBy: valueOf('效能竞赛组织评比领导组', cellAt('审定', row, 4)),
    decidedOn: valueOf('2026-11-02', cellAt('审定', row, 5)),
    reason: valueOf('会议研究', cellAt('审定', row, 6)),
  });
}

/** Gets everything unless told; an empty text is a blank cell. */
export function recipientRow(name: string, email: string, changes: Changes<RecipientEntry> = {}): RecipientEntry {
  const row = changes.row ?? 2;
  const entry = (text: string, column: number) => {
    const cell = cellAt('收件人', row, column);
    return text === '' ? blankAt(cell) : valueOf(text, cell);
  };
  return built<RecipientEntry>('收件人', changes, {
    name: entry(name, 1),
    post: '',
    email: entry(email, 3),
    content: blankAt(cellAt('收件人', row, 4)),
  });
}
