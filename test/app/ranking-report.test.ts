import { rankingReport } from '../../src/app/ranking-report';
import { cellAt, exact } from '../support/entries';
import { criteriaOf, itemOf, monthResultOf, rankingOf, standingOf, subjectOf } from '../support/month-results';
import { ruleSetOf } from '../support/rule-sets';

const [A, B] = criteriaOf(2);
const draft = { publication: { state: 'draft', published: 0, mark: '' }, pages: [] } as const;
const ruleSet = ruleSetOf({ name: '指挥组月度', ranking: 'dense', criteria: [A!, B!] });

function report(changes: Parameters<typeof monthResultOf>[0]) {
  return rankingReport({ result: monthResultOf(changes), version: 1, findings: [], written: [], ...draft }, 'zh-CN');
}

test('printed numbers are texts with two decimals, and what does not apply is null', () => {
  const row = standingOf(1, '甲组', {
    total: exact('91.2'),
    bonus: exact(1),
    items: [itemOf(A!, '26.46', { score: exact('88.2') }), itemOf(B!, null)],
    rescaledFrom: exact(80),
    previous: { rank: 2, total: exact('90.5') },
  });
  const [table] = report({ rankings: [rankingOf([], { ruleSet, rows: [row] })] }).rankings;
  expect(table).toMatchObject({ subject: 'unit', category: '指挥组', ruleSet: '指挥组月度', ranking: 'dense' });
  expect(table?.rows[0]).toEqual({
    rank: 1,
    name: '甲组',
    total: '91.20',
    tied: false,
    vetoed: false,
    bonus: '1.00',
    deductions: '0.00',
    items: [
      { code: 'A', score: '88.20', points: '26.46' },
      { code: 'B', score: null, points: null },
    ],
    rescaledFrom: '80.00',
    previousRank: 2,
    previousTotal: '90.50',
  });
});

test('a member carries the unit', () => {
  const row = standingOf(1, '张三', { subject: subjectOf('张三', { unit: '甲组' }) });
  const [table] = report({ rankings: [rankingOf([], { subject: 'member', ruleSet, rows: [row] })] }).rankings;
  expect(table?.rows[0]?.unit).toBe('甲组');
});

test('the deciding step is total, a criterion code, deductions, veto or decision', () => {
  const subject = subjectOf('甲组');
  const named = { kind: 'named', subject, decision: null } as const;
  const result = report({
    advanced: { ...named, decidedBy: { kind: 'criterion', code: 'B' } },
    last: { ...named, decidedBy: { kind: 'decision' } },
    lastTwo: [{ subject: subjectOf('张三', { unit: '甲组' }), decidedBy: { kind: 'total' } }],
  });
  expect(result.advanced).toEqual({ name: '甲组', decidedBy: 'B' });
  expect(result.last).toEqual({ name: '甲组', decidedBy: 'decision' });
  expect(result.lastTwo).toEqual([{ name: '张三', unit: '甲组', decidedBy: 'total' }]);
});

test('a vacant place says why, an undecided one is null and lists the tied', () => {
  const candidates = [subjectOf('甲组'), subjectOf('乙组')];
  const result = report({
    advanced: { kind: 'vacant', reason: 'nobodyEligible', facts: {} },
    undecided: [
      { about: 'last', category: '指挥组', unit: '', candidates, places: 1 },
      { about: 'lastTwo', category: '组员月度', unit: '甲组', candidates, places: 2 },
    ],
  });
  expect(result.advanced).toEqual({ vacant: true, reason: expect.stringContaining('没有符合评先条件的单位') });
  expect(result.last).toBeNull();
  expect(result.undecided).toEqual([
    { about: 'last', candidates: ['甲组', '乙组'] },
    { about: 'lastTwo', candidates: ['甲组', '乙组'], unit: '甲组', places: 2 },
  ]);
});

test('findings carry sheet, cell and a sentence; who is not ranked carries every reason', () => {
  const finding = {
    severity: 'error',
    code: 'score-missing',
    at: cellAt('评分', 14, 5),
    facts: { subject: '丁组', criterion: '成效' },
  } as const;
  const ranking = rankingOf([], { ruleSet, unranked: [{ subject: subjectOf('丁组'), reasons: [finding] }] });
  const result = rankingReport(
    {
      result: monthResultOf({ rankings: [ranking] }),
      version: 1,
      findings: [finding],
      written: ['排名 2026-10'],
      ...draft,
    },
    'zh-CN',
  );
  expect(result.findings).toEqual([
    {
      severity: 'error',
      code: 'score-missing',
      sheet: '评分',
      cell: 'E14',
      message: expect.stringContaining('未评分'),
      repair: null,
    },
  ]);
  expect(result.rankings[0]?.unranked).toEqual([{ name: '丁组', reason: expect.stringContaining('未评分') }]);
  expect(result.written).toEqual(['排名 2026-10']);
});
