// Builders of rule sets and methods, with the defaults that 参数 has in the workbook.
import { fromDecimal, HUNDRED, ZERO } from '../../src/core/exact/rational';
import type { Method } from '../../src/core/rules/method';
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';
import { cellAt, exact, optionsOf } from './entries';

type MethodOf<K extends Method['kind']> = Extract<Method, { kind: K }>;

/** Each method as an office gets it that writes nothing into 参数. */
export const methods = {
  rated: { kind: 'rated', trim: 1, trimFrom: 6, scale: HUNDRED },
  planCompletion: { kind: 'planCompletion', latePerDay: exact(2), lateCap: exact(10) },
  timeliness: { kind: 'timeliness', latePerDay: exact(5) },
  ballot: {
    kind: 'ballot',
    classes: [
      { name: '领导', weight: exact(40) },
      { name: '同级', weight: exact(30) },
      { name: '群众', weight: exact(30) },
    ],
    minimumBallots: 5,
    gradePoints: [exact(100), exact(80), exact(60), exact(40)],
  },
  deduct: { kind: 'deduct' },
  points: { kind: 'points' },
  completionRatio: {
    kind: 'completionRatio',
    target: HUNDRED,
    cap: HUNDRED,
    overStep: ZERO,
    overBonus: ZERO,
    overMost: ZERO,
  },
  relativeToBest: { kind: 'relativeToBest', direction: 'higher' },
  rankPoints: {
    kind: 'rankPoints',
    step: { unit: 'points', value: fromDecimal('0.5') },
    direction: 'higher',
    entries: 'values',
  },
  meanOfUnits: { kind: 'meanOfUnits', units: [] },
} as const satisfies { [K in Method['kind']]: MethodOf<K> };

export function criterionOf(changes: Partial<Criterion> = {}): Criterion {
  const code = changes.code ?? 'A';
  return {
    code,
    name: `指标${code}`,
    method: methods.rated,
    fullPoints: HUNDRED,
    basis: '',
    at: cellAt('考核指标', 2, 5),
    ...changes,
  };
}

/** One criterion A of 100 points that inspectors rate, unless told otherwise. */
export function ruleSetOf(changes: Partial<RuleSet> = {}): RuleSet {
  return {
    name: '月度考核',
    subject: 'unit',
    fullTotal: HUNDRED,
    ranking: 'competition',
    ties: 'shared',
    tieChain: [],
    bonusCap: null,
    deductionCap: null,
    advancedMinimum: null,
    vetoEffect: 'afterOthers',
    basis: '',
    options: optionsOf(),
    criteria: [criterionOf()],
    at: cellAt('考核办法', 2, 1),
    faults: [],
    ...changes,
  };
}

/** 指挥组月度 as the specification has it: 30 / 30 / 20 / 20. */
export const GROUP_RULES: RuleSet = ruleSetOf({
  name: '指挥组月度',
  criteria: [
    criterionOf({ code: 'A', name: '工作成效', method: methods.rated, fullPoints: exact(30) }),
    criterionOf({ code: 'B', name: '计划完成', method: methods.planCompletion, fullPoints: exact(30) }),
    criterionOf({ code: 'C', name: '时间节点', method: methods.timeliness, fullPoints: exact(20) }),
    criterionOf({ code: 'D', name: '民主测评', method: methods.ballot, fullPoints: exact(20) }),
  ],
});
