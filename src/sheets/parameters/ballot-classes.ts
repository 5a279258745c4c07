// The classes of raters of a democratic evaluation (民主测评) and their weights.
import { signOf, type Rational } from '../../core/exact/rational';
import type { BallotClass } from '../../core/rules/method';
import { methodParameters } from './method-parameters';
import { isNamed, languageOfText, type ParameterFault, type ValuesOf, type WrittenParameter } from './parameter';
import { unknownParameter } from './parameter-values';
import { share } from './value-readers';

export interface BallotClasses {
  readonly classes: readonly BallotClass[];
  readonly faults: readonly ParameterFault[];
}

const declared = methodParameters.ballot;
const USUAL = ['leaders', 'peers', 'masses'] as const;

/** Any further name with a weight is a class of raters; naming one replaces the three usual classes. */
export function ballotClasses(
  values: ValuesOf<typeof declared>,
  written: readonly WrittenParameter[],
  unknown: readonly WrittenParameter[],
): BallotClasses {
  const isWritten = (key: (typeof USUAL)[number]): boolean => written.some(({ name }) => isNamed(declared[key], name));
  const usual = USUAL.filter((key) => unknown.length === 0 || isWritten(key)).map((key) => ({
    name: declared[key].name['zh-CN'],
    weight: values[key],
  }));
  const further = unknown.map(({ name, text }) => ({ name, weight: share(text) }));
  const classes = [...usual, ...further].filter(hasWeight);
  const withoutWeight = unknown.filter(({ text }) => share(text) === undefined);
  const faults = withoutWeight.map((each) => unknownParameter(each, declared));
  return { classes, faults: classes.length === 0 && faults.length === 0 ? [noClass(written)] : faults };
}

/** Every class has the weight 0. */
function noClass([first]: readonly WrittenParameter[]): ParameterFault {
  const language = languageOfText(first?.name ?? '');
  const example = USUAL.map((key) => `${declared[key].name[language]}=${declared[key].fallback[language]}`).join('; ');
  const parameter = declared.leaders.name[language];
  return { code: 'parameter-unreadable', facts: { parameter, text: '0', example } };
}

/** A class of weight 0 is how an office leaves one out. */
function hasWeight(each: { readonly name: string; readonly weight: Rational | undefined }): each is BallotClass {
  return each.weight !== undefined && signOf(each.weight) > 0;
}
