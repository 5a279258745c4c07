import { listed } from '../../text/language';
import {
  isNamed,
  languageOfText,
  type ParameterFault,
  type Parameters,
  type ValuesOf,
  type WrittenParameter,
} from './parameter';

export interface ParameterValues<P extends Parameters> {
  /** Every parameter, with what held before where it was not written or cannot be read. */
  readonly values: ValuesOf<P>;
  readonly faults: readonly ParameterFault[];
  /** What names no parameter of these. */
  readonly unknown: readonly WrittenParameter[];
}

/**
 * What holds once the written parameters are taken for `declared`; each may be written once. What is not written stays
 * as it is in `before`, or takes its default.
 */
export function parameterValues<P extends Parameters>(
  declared: P,
  written: readonly WrittenParameter[],
  before?: ValuesOf<P>,
): ParameterValues<P> {
  const faults: ParameterFault[] = [];
  const values: Record<string, unknown> = { ...before };
  for (const [key, parameter] of Object.entries(declared)) {
    const own = written.filter(({ name }) => isNamed(parameter, name));
    const [first] = own;
    const value = first === undefined ? undefined : parameter.read(first.text);
    if (value !== undefined) values[key] = value;
    else if (before === undefined) values[key] = parameter.read(parameter.fallback['zh-CN']);
    if (first === undefined) continue;
    const { name, text } = first;
    if (own.length > 1) faults.push({ code: 'parameter-doubled', facts: { parameter: name } });
    if (value !== undefined) continue;
    const example = parameter.example[languageOfText(name)];
    faults.push({ code: 'parameter-unreadable', facts: { parameter: name, text, example } });
  }
  const unknown = written.filter(({ name }) => !Object.values(declared).some((parameter) => isNamed(parameter, name)));
  // Every key of `declared` got the value that its own reader gave.
  return { values: values as ValuesOf<P>, faults, unknown };
}

/** Names the parameters there are, in the language in which the unknown one is written. */
export function unknownParameter({ name }: WrittenParameter, declared: Parameters): ParameterFault {
  const language = languageOfText(name);
  const known = Object.values(declared).map((parameter) => parameter.name[language]);
  const facts = { parameter: name, known: listed(known, language) || '—' };
  return { code: 'parameter-unknown', facts };
}
