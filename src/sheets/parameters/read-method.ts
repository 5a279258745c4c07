// A criterion's method with its parameters read and defaulted.
import type { Method } from '../../core/rules/method';
import { ballotClasses } from './ballot-classes';
import { methodParameters } from './method-parameters';
import type { ParameterFault, Parameters } from './parameter';
import { parameterValues, unknownParameter } from './parameter-values';
import { writtenParameters } from './written-parameters';

/** A criterion's method with its parameters. */
export interface MethodReading {
  readonly method: Method;
  /** Not empty: the rule set is refused, and `method` is not to be used. */
  readonly faults: readonly ParameterFault[];
}

/** An unknown parameter, one written twice and one that cannot be read are faults; nothing is ignored silently. */
export function readMethod(kind: Method['kind'], text: string): MethodReading {
  const { written, faults: malformed } = writtenParameters(text);
  if (kind === 'ballot') {
    const { values, faults, unknown } = parameterValues(methodParameters.ballot, written);
    const { minimumBallots, gradePoints } = values;
    const { classes, faults: ofClasses } = ballotClasses(values, written, unknown);
    return {
      method: { kind, classes, minimumBallots, gradePoints },
      faults: [...malformed, ...faults, ...ofClasses],
    };
  }
  const declared: Parameters = methodParameters[kind];
  const { values, faults, unknown } = parameterValues(declared, written);
  return {
    // The declaration of each method has exactly its fields.
    method: { kind, ...values } as Method,
    faults: [...malformed, ...faults, ...unknown.map((each) => unknownParameter(each, declared))],
  };
}
