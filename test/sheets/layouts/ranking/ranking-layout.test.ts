import {
  isRankingSheetName,
  rankingLayout,
  type RankingEdition,
} from '../../../../src/sheets/layouts/ranking/ranking-layout';
import { isOurs } from '../../../../src/sheets/layouts/signature';
import type { MonthResult } from '../../../../src/core/month/month-result';
import { cellAt, exact, settingsOf } from '../../../support/entries';
import { publicationOf } from '../../../support/notices';
import { linesOf, rowWith, textsOf } from '../../../support/layouts';
import { criteriaOf, itemOf, monthResultOf, rankingOf, standingOf, subjectOf } from '../../../support/month-results';
import { ruleSetOf } from '../../../support/rule-sets';
import { sheetOf } from '../../../support/snapshot';

function editionOf(result: MonthResult, changes: Partial<RankingEdition> = {}): RankingEdition {
  return {
    result,
    settings: settingsOf({ officeName: '海永乡' }),
    calendar: { overrides: 0, unknownYears: [] },
    sheetName: '排名 2026-10',
    version: 1,
    status: { kind: 'unfinished' },
    changes: [],
    programVersion: '0.1.0',
    inputHash: 'abc123',
    findings: [],
    ...changes,
  };
}

const threeGroups = rankingOf(['甲组', '乙组', '丙组']);
const [first, , third] = threeGroups.rows;

test('a ranking sheet is known by its name, month, version and all', () => {
  const ours = ['排名 2026-10', 'Ranking 2026-10', '排名 2026-10 v2', 'Ranking 2026-10 v12'];
  const others = ['排名', '排名 2026-10 副本', '排名 2026-10 v1', '排名 2026-10 v02', '通报 2026-10'];
  expect(ours.filter(isRankingSheetName)).toEqual(ours);
  expect(others.filter(isRankingSheetName)).toEqual([]);
});

test('the third line says where the ranking stands', () => {
  const publication = {
    ...publicationOf({ version: 2, approvedBy: '陈立群', approvedOn: '2026-11-04', publishedOn: '2026-11-05' }),
    publicUntil: '2026-11-10',
    mark: 'abcdef123456',
  };
  const third = (status: RankingEdition['status']): string | undefined =>
    linesOf(rankingLayout(editionOf(monthResultOf(), { status }), 'zh-CN'))[2];
  expect(third({ kind: 'unfinished' })).toBe('正在写入，未完成——请再点一次');
  expect(third({ kind: 'draft', mark: 'abcdef123456' })).toBe('草稿，未经审定公布　校验码 abcdef123456');
  expect(third({ kind: 'published', publication })).toBe(
    '第 2 版　陈立群 2026-11-04 审定，2026-11-05 公布，公示至 2026-11-10　校验码 abcdef123456',
  );
});

test('a correction lists what it changes before the tables', () => {
  const item = { kind: 'criterion', code: 'A', name: '工作成效' } as const;
  const changes = [
    { subject: '', item: { kind: 'last' }, before: '丙组', after: '', reason: '' },
    { subject: '甲组', item, before: '28.50', after: '29.10', reason: '漏记一名评分人' },
  ] as const;
  const lines = linesOf(rankingLayout(editionOf(monthResultOf(), { version: 2, changes }), 'zh-CN'));
  const title = lines.indexOf('与第 1 版相比的更正');
  expect(lines.slice(title + 1, title + 3)).toEqual([
    '评选结果　末位：丙组 → 无',
    '甲组　A 工作成效：28.50 → 29.10（漏记一名评分人）',
  ]);
  expect(title).toBeLessThan(lines.findIndex((line) => line.startsWith('名次')));
});

test('title, office and month head the sheet', () => {
  const lines = linesOf(rankingLayout(editionOf(monthResultOf()), 'zh-CN'));
  expect(lines[0]).toBe('2026年10月月度竞赛排名');
  expect(lines[1]).toContain('海永乡');
});

test('a row shows rank, unit, leader, items, bonus, deductions, total and movement', () => {
  const ruleSet = ruleSetOf({ criteria: criteriaOf(2) });
  const row = standingOf(1, '甲组', {
    items: ruleSet.criteria.map((criterion) => itemOf(criterion, '26.46')),
    bonus: exact('1.00'),
    deductions: exact('2.00'),
    total: exact('81.65'),
    previous: { rank: 3, total: exact('80.00') },
  });
  const layout = rankingLayout(
    editionOf(monthResultOf({ rankings: [rankingOf([], { ruleSet, rows: [row] })] })),
    'zh-CN',
  );
  const cells = rowWith(layout, '甲组').map((cell) => cell.value);
  expect(cells).toEqual([1, '甲组', '甲组组长', 26.46, 26.46, 1, 2, 81.65, '↑2', '']);
  expect(textsOf(layout).find((texts) => texts[0] === '名次')).toEqual([
    '名次',
    '单位',
    '负责人',
    '指标A\n10分',
    '指标B\n10分',
    '加分',
    '扣分',
    '总分',
    '较上月',
    '备注',
  ]);
});

test('while an error stands the sheet is marked as a draft that must not be published', () => {
  const error = { severity: 'error', code: 'score-missing', at: cellAt('评分', 14, 5), facts: {} } as const;
  const warning = { ...error, severity: 'warning' } as const;
  const marked = linesOf(rankingLayout(editionOf(monthResultOf(), { findings: [error, warning] }), 'zh-CN'));
  expect(marked[3]).toBe('⚠ 草稿：有 1 处错误待更正（见《检查结果》），更正前不能公布。');
  const clean = linesOf(rankingLayout(editionOf(monthResultOf(), { findings: [warning] }), 'zh-CN'));
  expect(clean.join()).not.toContain('草稿');
});

test('the movement since last month is an arrow, a dash or 新', () => {
  const previous = (rank: number) => ({ rank, total: exact(80) });
  const rows = [
    standingOf(1, '甲', { previous: previous(3) }),
    standingOf(2, '乙', { previous: previous(2) }),
    standingOf(3, '丙', { previous: previous(1) }),
    standingOf(4, '丁'),
  ];
  const ruleSet = ruleSetOf({ criteria: [] });
  const layout = rankingLayout(editionOf(monthResultOf({ rankings: [rankingOf([], { ruleSet, rows })] })), 'zh-CN');
  expect(['甲', '乙', '丙', '丁'].map((name) => rowWith(layout, name)[6]?.value)).toEqual(['↑2', '—', '↓2', '新']);
});

test('advanced and last carry marks that survive a black-and-white print', () => {
  const advanced = { kind: 'named', subject: first!.subject, decidedBy: { kind: 'total' }, decision: null } as const;
  const last = { ...advanced, subject: third!.subject, decidedBy: { kind: 'criterion', code: 'B' } } as const;
  const result = monthResultOf({ rankings: [{ ...threeGroups, advanced, last }], advanced, last });
  const layout = rankingLayout(editionOf(result), 'zh-CN');
  expect(rowWith(layout, '★ 先进')[2]?.value).toBe('甲组（指挥组）　90.00 分，以总分定');
  expect(rowWith(layout, '▼ 末位')[2]?.value).toBe('丙组（指挥组）　88.00 分，并列，以“指标B”分定');
  expect(rowWith(layout, '★ 1').slice(0, 2)).toEqual([
    { value: '★ 1', style: 'first' },
    { value: '甲组', style: 'first' },
  ]);
  expect(rowWith(layout, '▼ 3')[1]).toEqual({ value: '丙组', style: 'last' });
});

test('an undecided tie is loud and says what to enter in 审定', () => {
  const candidates = [subjectOf('甲组'), subjectOf('乙组')];
  const result = monthResultOf({
    undecided: [{ about: 'last', category: '指挥组', unit: '', candidates, places: 1 }],
  });
  const layout = rankingLayout(editionOf(result), 'zh-CN');
  const cells = rowWith(layout, '⚠ 待审定');
  expect(cells[2]?.style).toBe('error');
  const sentence = linesOf(layout).join('').replace(/ \| /g, '');
  expect(sentence).toContain('甲组、乙组 并列');
  expect(sentence).toContain('请在《审定》填一行：月份 2026-10，事项 末位');
});

test('who is not ranked is listed under the table with the reason and the cell', () => {
  const reasons = [
    {
      severity: 'error',
      code: 'score-missing',
      at: cellAt('评分', 14, 5),
      facts: { subject: '丁组', criterion: '成效' },
    },
  ] as const;
  const ranking = { ...threeGroups, unranked: [{ subject: subjectOf('丁组'), reasons }] };
  const row = rowWith(rankingLayout(editionOf(monthResultOf({ rankings: [ranking] })), 'zh-CN'), '丁组');
  expect(row[3]?.value).toBe('“丁组”的指标“成效”未评分，不参加排名。（评分!E14）');
});

test('a criterion that does not apply prints 不计 and says how the total was rescaled', () => {
  const [criterion] = criteriaOf(1);
  const rows = [standingOf(1, '甲组', { items: [itemOf(criterion!, null)], rescaledFrom: exact(80) })];
  const ruleSet = ruleSetOf({ criteria: [criterion!] });
  const layout = rankingLayout(editionOf(monthResultOf({ rankings: [rankingOf([], { ruleSet, rows })] })), 'zh-CN');
  const row = rowWith(layout, '甲组');
  expect(row[3]?.value).toBe('不计');
  expect(row[8]?.value).toBe('按 80.00 分折算');
});

test('all tables end at the same right edge, whatever their number of criteria', () => {
  const wide = rankingOf(['甲组'], { ruleSet: ruleSetOf({ criteria: criteriaOf(6) }) });
  const narrow = rankingOf(['一村', '二村'], { category: '村', ruleSet: ruleSetOf({ criteria: criteriaOf(2) }) });
  const layout = rankingLayout(editionOf(monthResultOf({ rankings: [wide, narrow] })), 'zh-CN');
  const edges = layout.bordered.map(({ column, columns }) => column + columns - 1);
  expect(new Set(edges)).toEqual(new Set([layout.columnWidths.length]));
  const remarks = layout.mergesAcross.filter(({ column, rows }) => column === 10 && rows === 3);
  expect(remarks).toEqual([expect.objectContaining({ columns: 5 })]);
});

test('how it was computed names rules, rounding, calendar and every firm or close place', () => {
  const rows = [
    standingOf(1, '甲组', {
      total: exact('90.30'),
      robustness: { margin: exact('0.30'), close: true, swap: { code: 'A', change: exact('2.35') } },
    }),
    standingOf(2, '乙组', { total: exact('90.00') }),
  ];
  const ruleSet = ruleSetOf({ name: '指挥组月度', criteria: criteriaOf(2) });
  const result = monthResultOf({ rankings: [rankingOf([], { ruleSet, rows })] });
  const edition = editionOf(result, { calendar: { overrides: 2, unknownYears: ['2031'] } });
  const text = linesOf(rankingLayout(edition, 'zh-CN')).join('');
  expect(text).toContain('《指挥组月度》指标A 10');
  expect(text).toContain('四舍五入到两位小数');
  expect(text).toContain('当月第 3 个工作日');
  expect(text).toContain('《工作日历》另行调整 2 天');
  expect(text).toContain('没有 2031 年的放假调休安排');
  expect(text).toContain('甲组 领先 乙组 0.30 分（相差不足半分）；若“指标A”的满分增加 2.35 分');
  expect(text).toContain('abc123');
});

test('the last line is the signature by which the program knows its sheet again', () => {
  const layout = rankingLayout(editionOf(monthResultOf()), 'zh-CN');
  const rows = textsOf(layout);
  expect(rows[rows.length - 1]).toEqual(['— xiaoneng 0.1.0 · ranking 2026-10 v1 · abc123 —']);
  expect(isOurs(sheetOf('排名 2026-10', { rows }))).toBe(true);
  expect(
    isOurs(
      sheetOf('排名 2026-10', {
        rows: [
          ['名次', '单位'],
          [1, '甲组'],
        ],
      }),
    ),
  ).toBe(false);
  expect(isOurs(sheetOf('排名 2026-10', { rows: [] }))).toBe(true);
});

test('an English sheet holds no Chinese but the names people gave', () => {
  const ruleSet = ruleSetOf({ name: 'Groups', criteria: [] });
  const rows = [standingOf(1, 'Parks', { subject: subjectOf('Parks', { leader: 'Ann' }) })];
  const result = monthResultOf({ rankings: [rankingOf([], { category: 'Groups', ruleSet, rows })] });
  const edition = editionOf(result, { settings: settingsOf({ officeName: 'Haiyong' }) });
  expect(linesOf(rankingLayout(edition, 'en')).join('\n')).not.toMatch(/[\u4e00-\u9fff]/);
});

test('a column of figures is as wide as the longest word of an English heading, and no wider for Chinese', () => {
  const widest = (name: string, language: 'en' | 'zh-CN'): number => {
    const ranking = rankingOf(['A', 'B'], {
      ruleSet: ruleSetOf({ criteria: criteriaOf(1).map((one) => ({ ...one, name })) }),
    });
    const [, , , figure = 0] = rankingLayout(editionOf(monthResultOf({ rankings: [ranking] })), language).columnWidths;
    return figure;
  };
  expect(widest('Democratic evaluation', 'en')).toBeGreaterThanOrEqual(10 * 9);
  expect(widest('Sustainability', 'en')).toBeGreaterThanOrEqual(14 * 9);
  expect(widest('工作计划完成情况', 'zh-CN')).toBe(76);
});
