import type { ContestOptions } from '../../core/rules/contest-options';
import { optionParameters } from '../parameters/option-parameters';
import { isNamed, type ParameterFault } from '../parameters/parameter';
import { parameterValues, unknownParameter } from '../parameters/parameter-values';
import { writtenParameters } from '../parameters/written-parameters';

export interface OverriddenOptions {
  readonly options: ContestOptions;
  readonly faults: readonly ParameterFault[];
}

/** The options of 设置 with those that a rule set's 参数 names put in their place. */
export function overriddenOptions(options: ContestOptions, text: string): OverriddenOptions {
  const { written, faults } = writtenParameters(text);
  const { values, faults: unreadable, unknown } = parameterValues(optionParameters, written);
  const named = Object.entries(optionParameters).filter(([, parameter]) =>
    written.some(({ name }) => isNamed(parameter, name)),
  );
  const overrides = Object.fromEntries(named.map(([key]) => [key, values[key as keyof ContestOptions]]));
  return {
    options: { ...options, ...overrides },
    faults: [...faults, ...unreadable, ...unknown.map((each) => unknownParameter(each, optionParameters))],
  };
}
