// A criterion's method with its parameters read and defaulted.
import type { Method } from '../../core/rules/method';
import {
  completionRatioParameters,
  meanOfUnitsParameters,
  planCompletionParameters,
  rankPointsParameters,
  ratedParameters,
  relativeToBestParameters,
  timelinessParameters,
} from './method-parameters';
import type { MethodReading } from './method-reading';
import type { Parameters, ValuesOf, WrittenParameter } from './parameter';
import { parameterValues, unknownParameter } from './parameter-values';
import { readBallotMethod } from './read-ballot-method';
import { writtenParameters } from './written-parameters';

type Reader = (written: readonly WrittenParameter[]) => MethodReading;

const readers: Readonly<Record<Method['kind'], Reader>> = {
  rated: reader(ratedParameters, (values) => ({ kind: 'rated', ...values })),
  planCompletion: reader(planCompletionParameters, (values) => ({ kind: 'planCompletion', ...values })),
  timeliness: reader(timelinessParameters, (values) => ({ kind: 'timeliness', ...values })),
  ballot: readBallotMethod,
  deduct: reader({}, () => ({ kind: 'deduct' })),
  points: reader({}, () => ({ kind: 'points' })),
  completionRatio: reader(completionRatioParameters, (values) => ({ kind: 'completionRatio', ...values })),
  relativeToBest: reader(relativeToBestParameters, (values) => ({ kind: 'relativeToBest', ...values })),
  rankPoints: reader(rankPointsParameters, (values) => ({ kind: 'rankPoints', ...values })),
  meanOfUnits: reader(meanOfUnitsParameters, (values) => ({ kind: 'meanOfUnits', ...values })),
};

/** An unknown parameter, one written twice and one that cannot be read are faults; nothing is ignored silently. */
export function readMethod(kind: Method['kind'], text: string): MethodReading {
  const { written, faults } = writtenParameters(text);
  const read = readers[kind](written);
  return { method: read.method, faults: [...faults, ...read.faults] };
}

function reader<P extends Parameters>(declared: P, build: (values: ValuesOf<P>) => Method): Reader {
  return (written) => {
    const { values, faults, unknown } = parameterValues(declared, written);
    return {
      method: build(values),
      faults: [...faults, ...unknown.map((each) => unknownParameter(each, declared))],
    };
  };
}
