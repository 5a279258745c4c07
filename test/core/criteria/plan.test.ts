import type { TaskEntry } from '../../../src/core/entries/plans';
import { assessMonth, codesOf, itemOf, scoreText } from '../../support/assess';
import { blankAt, exact, unreadableAt, valueOf } from '../../support/entries';
import { extensionRow, filingRow, taskRow, unitRow } from '../../support/rows';
import { criterionOf, methods, ruleSetOf } from '../../support/rule-sets';
import { scoreOne, UNIT, type Setup } from '../../support/score-one';

const task = (id: string, changes: Parameters<typeof taskRow>[2] = {}) =>
  taskRow(UNIT, id, { row: Number(id) + 1, ...changes });
const done = (ratio: string): Partial<TaskEntry> => ({ completion: valueOf(exact(ratio)), doneOn: blankAt() });
const filed = (day: string) => [filingRow(UNIT, { filedOn: valueOf(day) })];
const plan = (tasks: readonly TaskEntry[], setup: Setup = {}) =>
  scoreOne(methods.planCompletion, { tasks, planFilings: filed('2026-10-05'), ...setup });

describe('plan completion', () => {
  it('is the weighted mean of what was done: (3 x 1 + 1 x 0.2) / 4 = 80', () => {
    expect(plan([task('1', { weight: valueOf(exact(3)) }), task('2', done('0.2'))]).score).toBe('80.00');
  });

  it('takes a completion date alone for 100 %', () => {
    const { assessed, score } = plan([task('1', { completion: blankAt() })]);
    expect(score).toBe('100.00');
    expect(assessed.items[0]?.terms[0]?.rule).toBe('taskCompletedByDate');
  });

  it('cannot be told when neither completion nor date is entered', () => {
    expect(plan([task('1', { completion: blankAt(), doneOn: blankAt() })]).obstacles).toEqual(['completion-missing']);
  });

  it('warns of 100 % without a date where lateness is not scored', () => {
    expect(plan([task('1', done('1'))])).toMatchObject({
      score: '100.00',
      findings: expect.arrayContaining(['completion-date-missing']) as unknown,
      obstacles: [],
    });
  });

  it.each(['id', 'title', 'standard', 'owners', 'due'] as const)('is not scored on a line without %s', (column) => {
    const cell = { sheet: '月度计划', row: 9, column: 4 };
    const { score, assessed } = plan([task('1'), task('2', { [column]: blankAt(cell) })]);
    expect(score).not.toBe('missing');
    expect(assessed.obstacles).toMatchObject([{ code: 'plan-line-incomplete', at: cell, facts: { columns: column } }]);
  });

  it.each(['weight', 'completion', 'due'] as const)('cannot be told when %s cannot be read', (column) => {
    expect(plan([task('1', { [column]: unreadableAt() })]).obstacles).toEqual(['number-unreadable']);
  });

  it('refuses a weight of 0', () => {
    expect(plan([task('1', { weight: valueOf(exact(0)) })]).obstacles).toEqual(['number-out-of-range']);
  });

  it('refuses a task number that is there twice', () => {
    expect(plan([task('1'), task('1')]).obstacles).toEqual(['task-doubled', 'task-doubled']);
  });

  it('without any task is n/a', () => {
    expect(plan([])).toMatchObject({ score: 'notApplicable', obstacles: [] });
  });

  it('counts the tasks of its month only', () => {
    expect(plan([task('1'), { ...task('2', done('0')), month: '2026-09' }]).score).toBe('100.00');
  });
});

describe('handing the plan in', () => {
  it.each([
    ['before the month', '2026-09-28', '100.00', 'onTime'],
    ['on the third working day', '2026-10-05', '100.00', 'onTime'],
    ['a day later', '2026-10-06', '98.00', 'late'],
    ['a weekend later, by calendar days', '2026-10-12', '90.00', 'late'],
    ['much later', '2026-10-30', '90.00', 'late'],
  ])('%s (%s) gives %s', (_, day, score, state) => {
    const outcome = plan([task('1')], { planFilings: filed(day) });
    expect(outcome.score).toBe(score);
    expect(outcome.assessed.plan).toBe(state);
  });

  it('twice counts by the first date, whichever row it is in', () => {
    expect(plan([task('1')], { planFilings: [...filed('2026-10-20'), ...filed('2026-10-02')] }).score).toBe('100.00');
  });

  it('not at all is 0, not n/a', () => {
    expect(plan([], { planFilings: [] })).toMatchObject({ score: '0.00', findings: ['plan-missing'], obstacles: [] });
  });

  it('without a date is 0 too, loudly', () => {
    expect(plan([task('1')], { planFilings: [] })).toMatchObject({
      score: '0.00',
      findings: expect.arrayContaining(['plan-not-dated']) as unknown,
    });
  });

  it('late never takes more than there is', () => {
    expect(plan([task('1', done('0.05'))], { planFilings: filed('2026-10-30') }).score).toBe('0.00');
  });

  it('matters to timeliness only when there is no plan', () => {
    const setup = { tasks: [task('1')] };
    expect(scoreOne(methods.timeliness, { ...setup, planFilings: filed('2026-10-30') }).score).toBe('100.00');
    expect(scoreOne(methods.timeliness, { ...setup, planFilings: [] }).score).toBe('0.00');
  });

  it('on a date nobody can read is an obstacle', () => {
    const planFilings = [filingRow(UNIT, { filedOn: unreadableAt() })];
    expect(plan([task('1')], { planFilings }).obstacles).toEqual(['number-unreadable']);
  });
});

describe('a unit whose rules score no task', () => {
  it('needs no plan', () => {
    const outcome = scoreOne(methods.rated, { tasks: [task('1', { title: blankAt() })] });
    expect(outcome.obstacles).toEqual(['score-missing']);
    expect(outcome.assessed.plan).toBe('none');
  });
});

describe('numbers of tasks in several groups', () => {
  const month = (extensions: Parameters<typeof assessMonth>[0]['extensions'] = []) =>
    assessMonth({
      ruleSets: [ruleSetOf({ criteria: [criterionOf({ method: methods.timeliness })] })],
      units: [unitRow('甲组'), unitRow('乙组', { row: 3 })],
      planFilings: [filingRow('甲组'), filingRow('乙组')],
      tasks: [
        taskRow('甲组', '1', { doneOn: valueOf('2026-10-22') }),
        taskRow('乙组', '1', { doneOn: valueOf('2026-10-22'), row: 3 }),
      ],
      extensions,
    });
  const scores = (result: ReturnType<typeof month>) =>
    ['甲组', '乙组'].map((name) => scoreText(itemOf(result.subject(name), 'A')));

  it('may be equal, with a warning', () => {
    expect(scores(month())).toEqual(['90.00', '90.00']);
    expect(codesOf(month().findings)).toContain('task-doubled');
  });

  it('are no matter where the units have more than one number in common', () => {
    const tasks = ['甲组', '乙组'].flatMap((unit, group) =>
      ['1', '2'].map((id, line) => taskRow(unit, id, { doneOn: valueOf('2026-10-22'), row: 2 + 2 * group + line })),
    );
    const result = assessMonth({
      ruleSets: [ruleSetOf({ criteria: [criterionOf({ method: methods.timeliness })] })],
      units: [unitRow('甲组'), unitRow('乙组', { row: 3 })],
      planFilings: [filingRow('甲组'), filingRow('乙组')],
      tasks,
    });
    expect(codesOf(result.findings)).not.toContain('task-doubled');
  });

  it('are told apart by an extension that names the unit', () => {
    const result = month([extensionRow('1', { unit: valueOf('乙组') })]);
    expect(scores(result)).toEqual(['90.00', '100.00']);
    expect(codesOf(result.findings)).not.toContain('task-doubled');
  });

  it('leave an extension without unit open, so neither can be scored', () => {
    const result = month([extensionRow('1')]);
    expect(codesOf(result.subject('甲组').obstacles)).toEqual(['extension-unmatched']);
    expect(codesOf(result.subject('乙组').obstacles)).toEqual(['extension-unmatched']);
  });
});
