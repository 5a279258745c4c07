import type { TargetCategory, YearTargetEntry } from '../../../src/core/entries/plans';
import { blankAt, cellAt, exact, valueOf } from '../../support/entries';
import { changed, checked, CLEAN, found } from '../../support/clean-month';

const { posts, tasks } = CLEAN;

const at = (row: number, column: number) => cellAt('年度目标', row, column);

function targetRow(
  subject: string,
  category: TargetCategory,
  changes: Partial<YearTargetEntry> & { row?: number } = {},
): YearTargetEntry {
  const { row = 2, ...fields } = changes;
  return {
    year: '2026',
    subject: valueOf(subject, at(row, 2)),
    id: valueOf(`T${row}`, at(row, 3)),
    category: valueOf(category, at(row, 4)),
    content: valueOf('招商', at(row, 5)),
    measure: valueOf('三个项目', at(row, 6)),
    weight: blankAt(at(row, 7)),
    due: blankAt(at(row, 8)),
    at: at(row, 1),
    ...fields,
  };
}

/** Both kinds for everybody, two rows each from row 2. */
const TARGETS = posts.flatMap(({ name }, index) => [
  targetRow(name, 'function', { row: 2 + 2 * index }),
  targetRow(name, 'priority', { row: 3 + 2 * index }),
]);

it('targets of both kinds for everybody give a check nothing to say', () => {
  expect(found({ yearTargets: TARGETS })).toEqual([]);
});

it('an office without targets of the year is not asked for any', () => {
  expect(found({ yearTargets: TARGETS.slice(0, 1).map((target) => ({ ...target, year: '2025' })) })).toEqual([]);
});

it('somebody without a target of one kind is told', () => {
  expect(checked({ yearTargets: TARGETS.slice(1) })).toMatchObject([
    { severity: 'warning', code: 'person-without-target', at: cellAt('人员', 2, 1), facts: { categories: 'function' } },
  ]);
});

it('targets of units alone ask nothing of persons', () => {
  expect(found({ yearTargets: [targetRow('甲组', 'priority')] })).toEqual([]);
});

it.each<[string, Partial<YearTargetEntry>, string[]]>([
  ['without a measure', { measure: blankAt(at(2, 6)) }, ['warning target-without-measure 年度目标!F2']],
  [
    'of somebody unknown',
    { subject: valueOf('王五', at(2, 2)) },
    ['warning person-without-target 人员!A2', 'warning subject-unknown 年度目标!B2'],
  ],
  [
    'with a weight beside one without',
    { weight: valueOf(exact(50), at(2, 7)) },
    ['warning target-weight-missing 年度目标!G3'],
  ],
  [
    'due this month without a task',
    { due: valueOf('2026-10-31', at(2, 8)) },
    ['warning target-not-served 年度目标!H2'],
  ],
  ['due in another month', { due: valueOf('2026-12-31', at(2, 8)) }, []],
])('a target %s', (_, changes, expected) => {
  expect(found({ yearTargets: changed(TARGETS, 0, changes) })).toEqual(expected);
});

it.each([
  [50, 50, []],
  ['0.3', '0.7', []],
  [50, 40, ['warning target-weights-sum 年度目标!G2']],
])('weights of %s and %s', (first, second, expected) => {
  const weighted = changed(TARGETS, 0, { weight: valueOf(exact(first), at(2, 7)) });
  expect(found({ yearTargets: changed(weighted, 1, { weight: valueOf(exact(second), at(3, 7)) }) })).toEqual(expected);
});

describe('a task that names a target', () => {
  const naming = (target: string) => changed(tasks, 0, { target: valueOf(target, cellAt('月度计划', 2, 16)) });
  const due = changed(TARGETS, 0, { due: valueOf('2026-10-31', at(2, 8)) });

  it('serves it, however its number is written', () => {
    expect(found({ yearTargets: due, tasks: naming('ｔ2') })).toEqual([]);
  });

  it('is told where there is no such target', () => {
    expect(found({ yearTargets: TARGETS, tasks: naming('T99') })).toEqual(['warning plan-target-unknown 月度计划!P2']);
  });

  it('is not asked about in an office without targets', () => {
    expect(found({ tasks: naming('T99') })).toEqual([]);
  });
});
