// What samples/README.md promises of the made-up township, and that the committed workbook is made of the committed rows.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT, workplace } from '../local/cli/command-line';
import type { Workplace } from '../local/cli/command-line';
import { ranked } from './ranked-sample';
import type { Ranked } from './ranked-sample';

let place: Workplace;
let months: Readonly<Record<'august' | 'september' | 'october', Ranked>>;
beforeAll(() => {
  place = workplace();
  const month = (number: string): Ranked => ranked(place, 'month.xlsx', `2026-${number}`);
  months = { august: month('08'), september: month('09'), october: month('10') };
});
afterAll(() => {
  place.remove();
});

it('the committed workbook is what the product makes of the committed rows', () => {
  const made = spawnSync(process.execPath, [path.join(ROOT, 'samples/make-haiyong.mjs'), place.file('made.xlsx')]);
  expect(String(made.stderr)).toBe('');
  expect(place.bytes('made.xlsx').equals(place.bytes('month.xlsx'))).toBe(true);
});

/** Computed apart from the product, with fractions, from the same rows. */
const totals = {
  august: {
    休闲旅游: 93.83,
    平安稳定: 93.46,
    民生保障: 91.98,
    科技园区: 90.59,
    招商服务: 90.47,
    现代农业: 83.85,
    生态小镇: 76.8,
  },
  september: {
    休闲旅游: 95.48,
    平安稳定: 94.86,
    民生保障: 93.94,
    科技园区: 91.72,
    现代农业: 89.14,
    生态小镇: 78.57,
    招商服务: 75.51,
  },
  october: {
    科技园区: 93.51,
    平安稳定: 93.51,
    休闲旅游: 90.56,
    民生保障: 88.09,
    现代农业: 87.68,
    生态小镇: 86.17,
    招商服务: 74.05,
  },
} as const;

it.each(['august', 'september', 'october'] as const)(
  'in %s all seven groups are ranked, with the totals computed apart',
  (name) => {
    const expected = Object.entries(totals[name]).map(([group, total]) => [`${group}指挥组`, total.toFixed(2)]);
    expect(months[name].rows('指挥组').map(({ name: group, total }) => [group, total])).toEqual(expected);
  },
);

it('in October two groups share first place and criterion A names the advanced one', () => {
  expect(
    months.october
      .rows('指挥组')
      .slice(0, 3)
      .map(({ rank }) => rank),
  ).toEqual([1, 1, 3]);
  expect(months.october.report.advanced).toEqual({ name: '科技园区指挥组', decidedBy: 'A' });
});

it('in October a member with the lowest record but a long leave is not among the last two', () => {
  expect(months.october.rows('组员月度').at(-1)?.name).toBe('丁学文');
  expect(months.october.report.lastTwo.map(({ name }) => name)).toEqual(['蔡雨桐', '季云飞']);
});

it('in October two villages share a rank and the next is one lower', () => {
  expect(months.october.rows('村').map(({ rank }) => rank)).toEqual([1, 2, 2, 3, 4]);
});

it('in September the highest total filed its plan late, so the second is the advanced group', () => {
  expect(months.september.report.advanced).toEqual({ name: '平安稳定指挥组', decidedBy: 'total' });
});

it('in September the leading group decided the second of the last two, and a village was vetoed', () => {
  expect(months.september.report.lastTwo).toEqual([
    { name: '钱一鸣', unit: '生态小镇指挥组', decidedBy: 'total' },
    { name: '顾佳怡', unit: '科技园区指挥组', decidedBy: 'decision' },
  ]);
  expect(months.september.rows('村').at(-1)).toMatchObject({ name: '西沙村', vetoed: true });
});

it('no month has an error, an open tie or anybody who is not ranked', () => {
  for (const { report } of Object.values(months)) {
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.undecided).toEqual([]);
    expect(report.rankings.flatMap(({ unranked }) => unranked)).toEqual([]);
  }
});

it('entries typed in other ways are read and noted', () => {
  const noted = months.october.report.findings.filter(({ code }) => code === 'number-accepted');
  expect(noted.map(({ message }) => /“(.+?)”/u.exec(message)?.[1])).toEqual([
    '８５％',
    '２',
    '92分',
    '８６',
    '1,402.5',
  ]);
});
