import { blankAt, exact, valueOf } from '../../support/entries';
import { extensionRow, filingRow, taskRow } from '../../support/rows';
import { methods } from '../../support/rule-sets';
import { scoreOne, UNIT, type Setup } from '../../support/score-one';

const task = (id: string, doneOn: string | null, changes: Parameters<typeof taskRow>[2] = {}) =>
  taskRow(UNIT, id, {
    row: Number(id) + 1,
    completion: doneOn === null ? valueOf(exact('0.5')) : valueOf(exact(1)),
    doneOn: doneOn === null ? blankAt() : valueOf(doneOn),
    ...changes,
  });
const timeliness = (setup: Setup) => scoreOne(methods.timeliness, { planFilings: [filingRow(UNIT)], ...setup });
const rulesOf = (setup: Setup) => timeliness(setup).assessed.items[0]?.terms.map(({ rule }) => rule);

describe('timeliness of a task due on the 20th', () => {
  it.each([
    ['early', '2026-10-01', '100.00'],
    ['on the day', '2026-10-20', '100.00'],
    ['a day late', '2026-10-21', '95.00'],
    ['after the month', '2026-11-04', '25.00'],
    ['so late that nothing is left', '2026-12-01', '0.00'],
  ])('done %s (%s) is %s', (_, day, score) => {
    expect(timeliness({ tasks: [task('1', day)] }).score).toBe(score);
  });

  it('and not done is 0', () => {
    expect(timeliness({ tasks: [task('1', null)] }).score).toBe('0.00');
  });

  it('at 100 % without a date cannot be told', () => {
    const tasks = [task('1', null, { completion: valueOf(exact(1)) })];
    expect(timeliness({ tasks }).obstacles).toEqual(['completion-date-missing']);
  });

  it('is weighted by task: (3 x 100 + 1 x 0) / 4 = 75', () => {
    const tasks = [task('1', '2026-10-20', { weight: valueOf(exact(3)) }), task('2', null)];
    expect(timeliness({ tasks }).score).toBe('75.00');
  });
});

describe('tasks due outside the month', () => {
  const november = { due: valueOf('2026-11-03') };

  it('are not timed, and that is said', () => {
    const tasks = [task('1', '2026-10-20'), task('2', null, november)];
    expect(timeliness({ tasks })).toMatchObject({
      score: '100.00',
      findings: expect.arrayContaining(['due-outside-month']) as unknown,
    });
    expect(rulesOf({ tasks })).toEqual(['taskOnTime', 'taskNotDue']);
  });

  it('leave the criterion n/a when there are no others', () => {
    expect(timeliness({ tasks: [task('1', null, november)] }).score).toBe('notApplicable');
  });
});

describe('an approved extension', () => {
  it('replaces the due date', () => {
    const tasks = [task('1', '2026-10-24')];
    expect(timeliness({ tasks }).score).toBe('80.00');
    expect(timeliness({ tasks, extensions: [extensionRow('1')] }).score).toBe('100.00');
  });

  it('into the next month makes the task not due here', () => {
    const extensions = [extensionRow('1', { newDue: valueOf('2026-11-10') })];
    expect(rulesOf({ tasks: [task('1', null)], extensions })).toEqual(['taskExtended', 'taskNotDue', 'noTaskDue']);
  });

  it('given afterwards counts and is shown as such', () => {
    const extensions = [extensionRow('1', { approvedOn: valueOf('2026-10-28') })];
    expect(rulesOf({ tasks: [task('1', '2026-10-25')], extensions })).toEqual(['taskExtendedAfterwards', 'taskOnTime']);
  });

  it('counts by the latest approval, whichever row it is in', () => {
    const extensions = [
      extensionRow('1', { newDue: valueOf('2026-10-23'), approvedOn: valueOf('2026-10-19') }),
      extensionRow('1', { newDue: valueOf('2026-10-30'), approvedOn: valueOf('2026-10-12') }),
    ];
    expect(timeliness({ tasks: [task('1', '2026-10-24')], extensions }).score).toBe('95.00');
  });

  it.each(['approver', 'approvedOn', 'reason', 'newDue'] as const)('without %s has no effect', (column) => {
    const outcome = timeliness({
      tasks: [task('1', '2026-10-24')],
      extensions: [extensionRow('1', { [column]: blankAt() })],
    });
    expect(outcome).toMatchObject({ score: '80.00', obstacles: [] });
    expect(outcome.findings).toContain('extension-without-effect');
  });

  it('of a task that is not there is an error and stops nobody', () => {
    const outcome = timeliness({ tasks: [task('1', '2026-10-20')], extensions: [extensionRow('7')] });
    expect(outcome).toMatchObject({ score: '100.00', obstacles: [] });
    expect(outcome.findings).toContain('extension-unmatched');
  });
});

describe('an approved exemption', () => {
  const extensions = [extensionRow('2', { kind: valueOf('exempt'), newDue: blankAt() })];
  const tasks = [task('1', '2026-10-20'), task('2', null)];

  it('takes the task out of timeliness', () => {
    expect(timeliness({ tasks, extensions }).score).toBe('100.00');
  });

  it('takes the task out of both sums of plan completion', () => {
    const setup = { tasks, planFilings: [filingRow(UNIT)] };
    expect(scoreOne(methods.planCompletion, setup).score).toBe('75.00');
    expect(scoreOne(methods.planCompletion, { ...setup, extensions }).score).toBe('100.00');
  });

  it('needs no completion', () => {
    const open = [tasks[0]!, task('2', null, { completion: blankAt() })];
    expect(timeliness({ tasks: open, extensions }).obstacles).toEqual([]);
  });
});
