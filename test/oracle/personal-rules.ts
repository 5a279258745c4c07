// 组员月度, for a workbook with members and no rule set for them: 计划完成 30, 时间节点 30, 评分 40.
import type { ContestOptions } from '../../src/core/rules/contest-options';
import type { Method } from '../../src/core/rules/method';
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';

const NOWHERE = { sheet: '考核办法', row: 0, column: 0 };

const whole = (value: number): { numerator: bigint; denominator: bigint } => ({
  numerator: BigInt(value),
  denominator: 1n,
});

/** One object per options, because the groups tell rule sets apart by identity. */
const known = new Map<ContestOptions, RuleSet>();

export function standardPersonalRules(options: ContestOptions): RuleSet {
  const rules = known.get(options) ?? personalRulesWith(options);
  known.set(options, rules);
  return rules;
}

function personalRulesWith(options: ContestOptions): RuleSet {
  return {
    name: '组员月度',
    subject: 'member',
    fullTotal: whole(100),
    ranking: 'competition',
    ties: 'shared',
    tieChain: [],
    bonusCap: null,
    deductionCap: null,
    advancedMinimum: null,
    vetoEffect: 'afterOthers',
    basis: '',
    options,
    criteria: [
      criterion(['A', '计划完成'], 30, { kind: 'planCompletion', latePerDay: whole(2), lateCap: whole(10) }),
      criterion(['B', '时间节点'], 30, { kind: 'timeliness', latePerDay: whole(5) }),
      criterion(['C', '评分'], 40, { kind: 'rated', trim: 1, trimFrom: 6, scale: whole(100) }),
    ],
    at: NOWHERE,
    faults: [],
  };
}

function criterion([code, name]: readonly [string, string], fullPoints: number, method: Method): Criterion {
  return { code, name, method, fullPoints: whole(fullPoints), basis: '', at: NOWHERE };
}
