// The personal rule set of a workbook that has members but no rule set for them: work record 60, rating 40 (ruling 25).
import { HUNDRED, rational } from '../exact/rational';
import type { CellAddress } from '../findings/finding';
import type { ContestOptions } from '../rules/contest-options';
import type { RuleSet } from '../rules/rule-set';

/** No cell holds what is built in. */
const NOWHERE: CellAddress = { sheet: '', row: 1, column: 1 };

const THIRTY = rational(30);

export function defaultPersonalRules(options: ContestOptions): RuleSet {
  return {
    name: '组员月度',
    subject: 'member',
    fullTotal: HUNDRED,
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
      {
        code: 'A',
        name: '计划完成',
        method: { kind: 'planCompletion', latePerDay: rational(2), lateCap: rational(10) },
        fullPoints: THIRTY,
        basis: '',
        at: NOWHERE,
      },
      {
        code: 'B',
        name: '时间节点',
        method: { kind: 'timeliness', latePerDay: rational(5) },
        fullPoints: THIRTY,
        basis: '',
        at: NOWHERE,
      },
      {
        code: 'C',
        name: '评分',
        method: { kind: 'rated', trim: 1, trimFrom: 6, scale: HUNDRED },
        fullPoints: rational(40),
        basis: '',
        at: NOWHERE,
      },
    ],
    at: NOWHERE,
    faults: [],
  };
}
