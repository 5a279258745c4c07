import type { Method } from '../../core/rules/method';
import type { ParameterFault } from './parameter';

/** A criterion's method with its parameters. */
export interface MethodReading {
  readonly method: Method;
  /** Not empty: the rule set is refused, and `method` is not to be used. */
  readonly faults: readonly ParameterFault[];
}
