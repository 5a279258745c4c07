import { changeList, type ComparedVersion } from '../../../src/core/publication/change-list';
import type { Figure } from '../../../src/core/publication/figures';

const A = { kind: 'criterion', code: 'A', name: '成效' } as const;
const places = { advanced: '甲组', last: '丙组', lastTwo: ['张三', '李四'] };

function figuresOf(a: string, total: string, rank: string): Figure[] {
  return [
    { item: A, printed: a },
    { item: { kind: 'total' }, printed: total },
    { item: { kind: 'rank' }, printed: rank },
  ];
}

const before: ComparedVersion = {
  places,
  figures: [
    { subject: '甲组', figures: figuresOf('28.50', '92.00', '1') },
    { subject: '乙组', figures: figuresOf('27.00', '90.00', '2') },
  ],
};
const reasonOf = (subject: string): string => (subject === '乙组' ? '漏记' : '复核');

test('two equal versions differ in nothing', () => {
  expect(changeList(before, before, reasonOf)).toEqual([]);
});

test('whom the month names comes first, then every figure that differs, each with its reason', () => {
  const after: ComparedVersion = {
    places: { ...places, advanced: '乙组', last: '' },
    figures: [
      { subject: '乙组', figures: figuresOf('30.00', '93.00', '1') },
      { subject: '甲组', figures: figuresOf('28.50', '92.00', '2') },
    ],
  };
  expect(changeList(before, after, reasonOf)).toEqual([
    { subject: '', item: { kind: 'advanced' }, before: '甲组', after: '乙组', reason: '复核' },
    { subject: '', item: { kind: 'last' }, before: '丙组', after: '', reason: '复核' },
    { subject: '乙组', item: A, before: '27.00', after: '30.00', reason: '漏记' },
    { subject: '乙组', item: { kind: 'total' }, before: '90.00', after: '93.00', reason: '漏记' },
    { subject: '乙组', item: { kind: 'rank' }, before: '2', after: '1', reason: '漏记' },
    { subject: '甲组', item: { kind: 'rank' }, before: '1', after: '2', reason: '复核' },
  ]);
});

test('the last two in another order are the same two', () => {
  const after = { ...before, places: { ...places, lastTwo: ['李四', '张三'] } };
  expect(changeList(before, after, reasonOf)).toEqual([]);
});

test('who was ranked in one version only is told by total and rank', () => {
  const [first] = before.figures;
  const after: ComparedVersion = {
    places,
    figures: [first!, { subject: '丁组', figures: figuresOf('20.00', '80.00', '2') }],
  };
  expect(
    changeList(before, after, () => '').map(({ subject, before: old, after: now }) => [subject, old, now]),
  ).toEqual([
    ['丁组', '', '80.00'],
    ['丁组', '', '2'],
    ['乙组', '90.00', ''],
    ['乙组', '2', ''],
  ]);
});

test('a criterion that is new or gone is told with what stands on its other side', () => {
  const F = { kind: 'criterion', code: 'F', name: '创新' } as const;
  const rest = figuresOf('28.50', '92.00', '1').slice(1);
  const after: ComparedVersion = {
    places,
    figures: [{ subject: '甲组', figures: [{ item: F, printed: '5.00' }, ...rest] }, before.figures[1]!],
  };
  expect(changeList(before, after, () => '')).toEqual([
    { subject: '甲组', item: F, before: '', after: '5.00', reason: '' },
    { subject: '甲组', item: A, before: '28.50', after: '', reason: '' },
  ]);
});

test('two people of one name are each compared with the one in the same order', () => {
  const two = (first: string, second: string): ComparedVersion => ({
    places,
    figures: [first, second].map((total) => ({ subject: '王伟', figures: figuresOf('10.00', total, '1') })),
  });
  expect(changeList(two('50.00', '40.00'), two('50.00', '41.00'), () => '')).toMatchObject([
    { subject: '王伟', before: '40.00', after: '41.00' },
  ]);
});
