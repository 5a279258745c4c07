import type { ContestOptions } from '../../src/core/rules/contest-options';
import type { Method } from '../../src/core/rules/method';
import type { ChainStep, Criterion, RuleSet } from '../../src/core/rules/rule-set';
import { exact, optionsOf } from '../support/entries';
import { criterionOf, ruleSetOf } from '../support/rule-sets';
import type { Chance } from './chance';
import { randomMethod } from './random-methods';

type Kind = Method['kind'];

const ALONE: readonly Kind[] = ['rated', 'rated', 'points', 'planCompletion', 'timeliness', 'ballot', 'deduct'];
const AMONG_UNITS: readonly Kind[] = [...ALONE, 'completionRatio', 'relativeToBest', 'rankPoints'];

/** `subUnits`: names a mean of units may be made of; none: the rule set has no such criterion. */
export function randomUnitRules(chance: Chance, name: string, subUnits: readonly string[]): RuleSet {
  const kinds = chance.happens(40) ? plainKinds(chance) : richKinds(chance, AMONG_UNITS);
  if (subUnits.length > 0 && chance.happens(60)) kinds.push('meanOfUnits');
  return randomRules(chance, { name, subject: 'unit', kinds, subUnits });
}

export function randomMemberRules(chance: Chance, name: string): RuleSet {
  const kinds = chance.happens(40) ? plainKinds(chance) : richKinds(chance, ALONE);
  return randomRules(chance, { name, subject: 'member', kinds, subUnits: [] });
}

export function randomOptions(chance: Chance): ContestOptions {
  return optionsOf({
    planDeadlineWorkingDay: chance.pick([3, 5]),
    totalMayExceedFull: chance.happens(20),
    difficultyCapped: chance.happens(70),
    memberEventShare: exact(chance.pick([1, 1, 0.5, 0.33])),
    lastThreshold: chance.happens(20) ? exact(chance.pick([60, 75])) : null,
    leadersInLastTwo: chance.happens(30),
    lastTwoScope: chance.pick(['township', 'township', 'lastUnit', 'eachUnit']),
    ratingAloneMayRank: chance.happens(50),
  });
}

/** Two or four alike: there a total is often reached in several ways, which is what a tie chain is for. */
function plainKinds(chance: Chance): Kind[] {
  return [...chance.pick(PLAIN)];
}

const PLAIN: readonly [readonly Kind[], ...(readonly Kind[])[]] = [
  ['rated', 'rated'],
  ['rated', 'points'],
  ['points', 'deduct', 'rated', 'rated'],
];

/** 成效 comes first in most offices; without it a missing plan or ballot soon leaves a subject unranked. */
function richKinds(chance: Chance, kinds: readonly Kind[]): Kind[] {
  const first: Kind[] = chance.happens(65) ? [chance.pick(['rated', 'points', 'deduct'])] : [];
  return [...first, ...chance.shuffled(kinds).slice(0, chance.whole(1, 4))];
}

interface Wanted {
  readonly name: string;
  readonly subject: 'unit' | 'member';
  readonly kinds: readonly Kind[];
  readonly subUnits: readonly string[];
}

function randomRules(chance: Chance, { name, subject, kinds, subUnits }: Wanted): RuleSet {
  const fullTotal = chance.pick([100, 100, 100, 100, 1000, 10]);
  const parts = randomParts(chance, kinds.length);
  const scale = chance.slips() ? fullTotal / 25 : fullTotal / 20;
  const criteria = kinds.map((kind, index) =>
    criterionOf({
      code: 'ABCDEF'.charAt(index),
      name: `指标${'甲乙丙丁戊己'.charAt(index)}`,
      method: randomMethod(chance, kind, subUnits),
      fullPoints: exact((parts[index] ?? 0) * scale),
    }),
  );
  return ruleSetOf({
    name,
    subject,
    criteria,
    fullTotal: exact(fullTotal),
    ranking: chance.pick(['competition', 'dense']),
    ties: chance.pick(['shared', 'chain']),
    tieChain: chance.happens(60) ? [] : randomChain(chance, criteria),
    bonusCap: chance.happens(70) ? null : exact(chance.pick([1, 3])),
    deductionCap: chance.happens(70) ? null : exact(chance.pick([4, 8])),
    advancedMinimum: chance.happens(30) ? null : exact(fullTotal * chance.pick([0.5, 0.7])),
    vetoEffect: chance.pick(['afterOthers', 'afterOthers', 'worstGrade', 'oneGradeDown']),
    options: randomOptions(chance),
  });
}

/** Whole parts that sum to twenty, often equal ones: then a point lost here is as good as one lost there. */
function randomParts(chance: Chance, count: number): number[] {
  if (20 % count === 0 && chance.happens(60)) return Array.from({ length: count }, () => 20 / count);
  const parts = Array.from({ length: count }, () => 1);
  for (let left = 20 - count; left > 0; left -= 1) {
    const index = chance.whole(0, count - 1);
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

function randomChain(chance: Chance, criteria: readonly Criterion[]): ChainStep[] {
  const steps: ChainStep[] = [...criteria.map(({ code }) => ({ kind: 'criterion', code }) as const), DEDUCTIONS];
  return chance.shuffled(steps).slice(0, chance.whole(1, steps.length));
}

const DEDUCTIONS: ChainStep = { kind: 'deductions' };
