import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import type { TaskEntry } from '../../../src/core/entries/plans';
import { cellAt, exact, settingsOf, unreadableAt, blankAt, valueOf } from '../../support/entries';
import { extensionRow, filingRow } from '../../support/rows';
import { changed, checked, CLEAN, found } from '../../support/clean-month';

const { planFilings, tasks } = CLEAN;

const at = (column: number) => cellAt('月度计划', 2, column);
const day = (date: string, column: number) => valueOf(date, at(column));
/** The first line of the month, changed. */
const line = (changes: Partial<TaskEntry>) => ({ tasks: changed(tasks, 0, changes) });
const HALF = { completion: valueOf(exact('0.5'), at(9)), doneOn: blankAt(at(10)) };

describe('a task left undone after its day', () => {
  const settings = settingsOf({ missingCause: 'required' });
  const cause = valueOf('征地未完成', at(12));
  const causeCategory = valueOf('客观', at(11));

  it('needs a category and a cause', () => {
    expect(checked(line(HALF))).toMatchObject([
      { severity: 'warning', code: 'cause-missing', at: at(11), facts: { task: '2', columns: 'causeCategory,cause' } },
    ]);
    expect(found(line({ ...HALF, causeCategory, cause }))).toEqual([]);
  });

  it('is told at the one of the two that is blank', () => {
    expect(found(line({ ...HALF, causeCategory }))).toEqual(['warning cause-missing 月度计划!L2']);
  });

  it('is an error where the office wants it so', () => {
    expect(found({ ...line(HALF), settings })).toEqual(['error cause-missing 月度计划!K2']);
  });

  it('is asked for the one column that the office keeps', () => {
    const absent = blankAt(cellAt('月度计划', 2, 1));
    expect(found(line({ ...HALF, causeCategory: absent, cause }))).toEqual([]);
    expect(found(line({ ...HALF, causeCategory: absent, cause: absent }))).toEqual([
      'warning cause-missing 月度计划!I2',
    ]);
  });

  it.each<[string, Partial<ContestEntries>, string]>([
    ['is not yet due', line(HALF), '2026-10-20'],
    ['is due after the month', line({ ...HALF, due: day('2026-11-01', 8) }), '2026-11-02'],
    ['was done', {}, '2026-11-02'],
    ['has an approved later day', { ...line(HALF), extensions: [extended('2026-11-30')] }, '2026-11-02'],
    ['was taken out', { ...line(HALF), extensions: [extensionRow('2', { kind: valueOf('exempt') })] }, '2026-11-02'],
  ])('needs none while it %s', (_, changes, today) => {
    expect(found(changes, today).filter((finding) => finding.includes('cause'))).toEqual([]);
  });
});

function extended(newDue: string, approvedOn = '2026-10-15') {
  return extensionRow('2', {
    newDue: valueOf(newDue, cellAt('延期', 2, 4)),
    approvedOn: valueOf(approvedOn, cellAt('延期', 2, 6)),
  });
}

describe('the days of a task', () => {
  it.each<[string, Partial<TaskEntry>, string[]]>([
    ['done before its start', { start: day('2026-10-21', 15) }, ['warning done-before-start 月度计划!J2']],
    ['done on the day it starts', { start: day('2026-10-20', 15) }, []],
    ['done before the month', { doneOn: day('2026-09-28', 10) }, ['warning done-before-month 月度计划!J2']],
    ['done before the month, having started then', { doneOn: day('2026-09-28', 10), start: day('2026-09-01', 15) }, []],
    ['due before the plan was filed', { due: day('2026-09-30', 8), doneOn: day('2026-10-02', 10) }, []],
  ])('%s', (_, changes, expected) => {
    expect(found(line(changes))).toEqual(expected);
  });

  it('cannot be done after today, which counts and so is an error', () => {
    expect(found({}, '2026-10-19')).toContain('error done-in-future 月度计划!J2');
    expect(found({}, '2026-10-20')).toEqual([]);
  });

  it('are not held against a month that has not begun, which is told once', () => {
    expect(found({}, '2026-09-15')).toEqual(['note month-not-begun ']);
  });

  it('cannot be due before the plan was filed', () => {
    const late = changed(planFilings, 0, { filedOn: valueOf('2026-10-05', cellAt('计划提交', 2, 3)) });
    expect(found({ planFilings: late, ...line({ due: day('2026-10-04', 8), doneOn: day('2026-10-04', 10) }) })).toEqual(
      ['warning due-before-filing 月度计划!H2'],
    );
    expect(found({ planFilings: late, ...line({ due: day('2026-10-05', 8) }) })).toEqual([]);
  });

  it('that nobody can read are told by the reader alone', () => {
    expect(found(line({ doneOn: unreadableAt(at(10)), start: unreadableAt(at(15)) }))).toEqual([]);
  });
});

describe('the filing of a plan', () => {
  const filed = (date: string) => ({
    planFilings: changed(planFilings, 0, { filedOn: valueOf(date, cellAt('计划提交', 2, 3)) }),
  });
  const again = filingRow('甲组', { row: 9, filedOn: valueOf('2026-10-02', cellAt('计划提交', 9, 3)) });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['in the month before', filed('2026-09-28'), []],
    ['a year too early', filed('2025-10-01'), ['warning plan-filed-early 计划提交!C2']],
    ['after today', filed('2026-12-01'), ['error filed-in-future 计划提交!C2']],
    ['twice', { planFilings: [...planFilings, again] }, ['note filing-doubled 计划提交!C9']],
    ['without a line', { tasks: tasks.slice(3) }, ['warning plan-without-lines 计划提交!C2']],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('may come a month before, and no earlier', () => {
    expect(found(filed('2026-08-31'))).toEqual([]);
    expect(checked(filed('2026-08-30'))).toMatchObject([{ facts: { unit: '甲组', filed: '2026-08-30', days: '32' } }]);
  });
});

describe('an extension', () => {
  it('approved after its own new day is told, though it counts', () => {
    expect(checked({ extensions: [extended('2026-10-25', '2026-10-26')] })).toMatchObject([
      { severity: 'warning', code: 'approval-after-due', at: cellAt('延期', 2, 6), facts: { approved: '2026-10-26' } },
    ]);
    expect(found({ extensions: [extended('2026-10-25', '2026-10-25')] })).toEqual([]);
  });
});

describe('a row of another month', () => {
  const dated = (date: string) => ({ filedOn: valueOf(date, cellAt('计划提交', 9, 3)), row: 9 });
  const filing = (month: string, date: string) => ({
    planFilings: [...planFilings, filingRow('甲组', { month, ...dated(date) })],
  });
  const task = (month: string, due: string) => ({
    tasks: [...tasks, { ...tasks[0], month, due: valueOf(due), at: cellAt('月度计划', 20) } as TaskEntry],
  });

  it.each<[string, Partial<ContestEntries>, string[]]>([
    ['with the year of last year', task('2025-10', '2026-10-20'), ['warning month-contradicts-dates 月度计划!A20']],
    [
      'that has not begun when its day comes',
      task('2026-11', '2026-10-20'),
      ['warning month-contradicts-dates 月度计划!A20'],
    ],
    ['left over from the month before', task('2026-09', '2026-10-20'), []],
    ['with days of its own', task('2025-10', '2025-10-20'), []],
    ['filed a year too early', filing('2025-10', '2026-10-08'), ['warning month-contradicts-dates 计划提交!A9']],
    ['filed before it begins', filing('2026-11', '2026-10-28'), []],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it('is told where an extension has lost its month', () => {
    const extensions = [extensionRow('2', { month: '2025-10' })];
    expect(found({ extensions })).toEqual(['warning month-contradicts-dates 延期!A2']);
  });
});
