import { ledgerRows } from '../../../src/sheets/layouts/ledger-rows';
import type { Term } from '../../../src/core/month/term';
import { cellAt, exact } from '../../support/entries';
import { textsOf } from '../../support/layouts';
import { criteriaOf, itemOf, monthResultOf, rankingOf, standingOf } from '../../support/month-results';
import { ruleSetOf } from '../../support/rule-sets';

function termOf(rule: Term['rule'], changes: Partial<Term>): Term {
  return { rule, value: null, weight: null, counted: true, cells: [], facts: {}, ...changes };
}

test('every item, the bonus, the deductions, the total and the rank have a row with rule and cells, linked to the first of them', () => {
  const [criterion] = criteriaOf(1);
  const terms = [
    termOf('raterScore', { value: exact(88), cells: [cellAt('评分', 14, 5)], facts: { rater: '王主任' } }),
    termOf('raterDropped', { value: exact(92), cells: [cellAt('评分', 15, 5)], facts: { rater: '李主任' } }),
    termOf('raterMean', { value: exact(88) }),
  ];
  const events = [
    termOf('eventByType', { value: exact('1.00'), cells: [cellAt('加扣分', 3)], facts: { type: '为民实事' } }),
    termOf('eventByGrade', {
      value: exact('-2.00'),
      cells: [cellAt('加扣分', 4)],
      facts: { type: '首问负责', grade: '逾期' },
    }),
    termOf('deductionsCapped', { value: exact(20) }),
  ];
  const standing = standingOf(1, '甲组', {
    items: [itemOf(criterion!, '26.46', { score: exact('88.20'), terms })],
    bonus: exact(1),
    deductions: exact(2),
    total: exact('25.46'),
    eventTerms: events,
  });
  const ruleSet = ruleSetOf({ name: '指挥组月度', criteria: [criterion!] });
  const result = monthResultOf({ rankings: [rankingOf([], { ruleSet, rows: [standing] })] });
  const rows = ledgerRows({ result, version: 1 }, 'zh-CN');
  expect(rows.map((row) => row[6]?.link)).toEqual([
    cellAt('评分', 14, 5),
    cellAt('加扣分', 3),
    cellAt('加扣分', 4),
    undefined,
    undefined,
  ]);
  expect(textsOf({ rows })).toEqual([
    [
      '2026-10',
      '1',
      '甲组',
      'A 指标A',
      '88.2',
      '26.46',
      '评分!E14,E15 — 王主任 88；李主任 92（去极值，不计）；平均 88',
    ],
    ['2026-10', '1', '甲组', '加分', '', '1', '加扣分!A3 — 为民实事 1'],
    ['2026-10', '1', '甲组', '扣分', '', '2', '加扣分!A4 — 首问负责 逾期 -2；扣分以 20 封顶'],
    ['2026-10', '1', '甲组', '总分', '', '25.46', '指挥组月度'],
    ['2026-10', '1', '甲组', '名次', '', '1', ''],
  ]);
});

test('an explanation longer than a cell should hold is cut', () => {
  const [criterion] = criteriaOf(1);
  const terms = Array.from({ length: 2000 }, (_, index) =>
    termOf('taskOnTime', {
      value: exact(100),
      cells: [cellAt('月度计划', index + 2, 9)],
      facts: { task: `T${index}` },
    }),
  );
  const rows = [standingOf(1, '甲组', { items: [itemOf(criterion!, '20.00', { terms })] })];
  const result = monthResultOf({ rankings: [rankingOf([], { rows })] });
  const [first] = ledgerRows({ result, version: 1 }, 'zh-CN');
  expect(String(first?.[6]?.value).length).toBeLessThan(5000);
});
