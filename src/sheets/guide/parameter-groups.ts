import type { Method } from '../../core/rules/method';
import {
  completionRatioParameters,
  meanOfUnitsParameters,
  planCompletionParameters,
  rankPointsParameters,
  ratedParameters,
  relativeToBestParameters,
  timelinessParameters,
} from '../parameters/method-parameters';
import type { Parameters } from '../parameters/parameter';
import { ballotParameters, usualRaterClasses } from '../parameters/read-ballot-method';
import { methods } from '../tables/rules/rule-choices';
import type { Words } from '../../text/language';

const parametersOf: Readonly<Record<Method['kind'], Parameters>> = {
  rated: ratedParameters,
  planCompletion: planCompletionParameters,
  timeliness: timelinessParameters,
  ballot: { ...usualRaterClasses, ...ballotParameters },
  deduct: {},
  points: {},
  completionRatio: completionRatioParameters,
  relativeToBest: relativeToBestParameters,
  rankPoints: rankPointsParameters,
  meanOfUnits: meanOfUnitsParameters,
};

export interface ParameterGroup {
  readonly method: Words;
  readonly parameters: Parameters;
}

/** The methods in the order in which they are offered, with their parameters. */
export const methodParameterGroups: readonly ParameterGroup[] = methods.options.map(({ value, words }) => ({
  method: words,
  parameters: parametersOf[value],
}));
