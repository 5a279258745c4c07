import type { Method } from '../../src/core/rules/method';
import { exact } from '../support/entries';
import { methods } from '../support/rule-sets';
import type { Chance } from './chance';

/** A method with parameters that differ from the usual ones often enough to matter. */
export function randomMethod(chance: Chance, kind: Method['kind'], namedUnits: readonly string[]): Method {
  switch (kind) {
    case 'rated':
      return { kind, trim: 1, trimFrom: chance.pick([6, 6, 3]), scale: exact(chance.pick([100, 100, 100, 10])) };
    case 'planCompletion':
      return { kind, latePerDay: exact(chance.pick([2, 1.5])), lateCap: exact(chance.pick([10, 3])) };
    case 'timeliness':
      return { kind, latePerDay: exact(chance.pick([5, 30, 0.5])) };
    case 'ballot':
      return randomBallot(chance);
    case 'completionRatio':
      return {
        ...methods.completionRatio,
        target: exact(chance.pick([100, 40])),
        cap: exact(chance.pick([100, 100, 90, 120])),
        ...(chance.happens(30) ? { overStep: exact(10), overBonus: exact(2), overMost: exact(3) } : {}),
      };
    case 'relativeToBest':
      return { kind, direction: chance.pick(['higher', 'lower']) };
    case 'rankPoints':
      return {
        kind,
        step: chance.happens(50)
          ? { unit: 'points', value: exact(chance.pick([0.5, 3])) }
          : { unit: 'share', value: exact(chance.pick([0.02, 0.3])) },
        direction: chance.pick(['higher', 'lower']),
        entries: chance.pick(['values', 'values', 'places']),
      };
    case 'meanOfUnits':
      return { kind, units: chance.happens(40) ? namedUnits : [] };
    case 'deduct':
    case 'points':
      return { kind };
  }
}

function randomBallot(chance: Chance): Method {
  const classes = chance.happens(70)
    ? methods.ballot.classes
    : [
        { name: '领导', weight: exact(50) },
        { name: '企业', weight: exact(25) },
      ];
  return {
    ...methods.ballot,
    classes,
    minimumBallots: chance.pick([5, 3, 1]),
    gradePoints: chance.happens(80) ? methods.ballot.gradePoints : [exact(100), exact(90), exact(60), exact(0)],
  };
}
