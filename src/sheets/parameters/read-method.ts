// A criterion's method with its parameters read and defaulted.
import type { Method } from '../../core/rules/method';
import { ballotClasses } from './ballot-classes';
import { methodParameters } from './method-parameters';
import type { ParameterFault, Parameters } from './parameter';
import { parameterValues } from './parameter-values';
import { readParameters } from './read-parameters';
import { writtenParameters } from './written-parameters';

/** A criterion's method with its parameters. */
export interface MethodReading {
  readonly method: Method;
  /** Not empty: the rule set is refused, and `method` is not to be used. */
  readonly faults: readonly ParameterFault[];
}

export function readMethod(kind: Method['kind'], text: string): MethodReading {
  if (kind === 'ballot') return readBallot(text);
  const declared: Parameters = methodParameters[kind];
  const { values, faults } = readParameters(declared, text);
  // The declaration of each method has exactly its fields.
  return { method: { kind, ...values } as Method, faults };
}

function readBallot(text: string): MethodReading {
  const { written, faults: malformed } = writtenParameters(text);
  const { values, faults, unknown } = parameterValues(methodParameters.ballot, written);
  const { minimumBallots, gradePoints } = values;
  const { classes, faults: ofClasses } = ballotClasses(values, written, unknown);
  return {
    method: { kind: 'ballot', classes, minimumBallots, gradePoints },
    faults: [...malformed, ...faults, ...ofClasses],
  };
}
