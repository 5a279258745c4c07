import type { ParameterFault, Parameters, ValuesOf } from './parameter';
import { parameterValues, unknownParameter } from './parameter-values';
import { writtenParameters } from './written-parameters';

export interface ReadParameters<P extends Parameters> {
  readonly values: ValuesOf<P>;
  /** Not empty: the rule set is refused, and `values` are not to be used. */
  readonly faults: readonly ParameterFault[];
}

/** A cell of 参数: an unknown parameter, one written twice and one that cannot be read are faults; nothing is ignored silently. */
export function readParameters<P extends Parameters>(
  declared: P,
  text: string,
  before?: ValuesOf<P>,
): ReadParameters<P> {
  const { written, faults: malformed } = writtenParameters(text);
  const { values, faults, unknown } = parameterValues(declared, written, before);
  return { values, faults: [...malformed, ...faults, ...unknown.map((each) => unknownParameter(each, declared))] };
}
