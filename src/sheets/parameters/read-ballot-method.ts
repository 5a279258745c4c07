// The classes of raters and the grades of a democratic evaluation (民主测评).
import { signOf, type Rational } from '../../core/exact/rational';
import type { BallotClass, BallotMethod } from '../../core/rules/method';
import { splitNames } from '../cells/read-text';
import { words } from '../../text/language';
import { isNamed, type Parameter, type ParameterFault, type Parameters, type WrittenParameter } from './parameter';
import { parameterValues, unknownParameter } from './parameter-values';
import type { MethodReading } from './method-reading';
import { numberIn, wholeFrom } from './value-readers';

const weightIn = numberIn({ from: 0, percent: 'asRatio' });
const points = numberIn({ from: 0, unitWord: '分' });

export const usualRaterClasses = {
  leaders: raterClass('领导', 'Leaders', '40'),
  peers: raterClass('同级', 'Peers', '30'),
  masses: raterClass('群众', 'Masses', '30'),
} satisfies Parameters;

export const ballotParameters = {
  minimumBallots: {
    name: words('最少票数', 'Minimum ballots'),
    fallback: '5',
    read: wholeFrom(1),
    example: '5',
    help: words('一类评议人少于几票则不采用', 'a class with fewer valid ballots is not used'),
  },
  gradePoints: {
    name: words('分值', 'Grade points'),
    fallback: '100,80,60,40',
    read: gradePoints,
    example: '100,80,60,40',
    help: words('优秀、称职、基本称职、不称职各值几分', 'points of the four grades'),
  },
} satisfies Parameters;

/** Any further name with a weight is a class of raters; naming one replaces the three usual classes. */
export function readBallotMethod(written: readonly WrittenParameter[]): MethodReading {
  const declared = { ...usualRaterClasses, ...ballotParameters };
  const { values, faults, unknown } = parameterValues(declared, written);
  const usual = (['leaders', 'peers', 'masses'] as const)
    .map((key) => ({ parameter: usualRaterClasses[key], weight: values[key] }))
    .filter(({ parameter }) => unknown.length === 0 || written.some(({ name }) => isNamed(parameter, name)))
    .map(({ parameter, weight }) => ({ name: parameter.name['zh-CN'], weight }));
  const further = unknown.map(({ name, text }) => ({ name, weight: weightIn(text) }));
  const classes = [...usual, ...further].filter(hasWeight);
  const withoutWeight = unknown.filter(({ text }) => weightIn(text) === undefined);
  const method: BallotMethod = {
    kind: 'ballot',
    classes,
    minimumBallots: values.minimumBallots,
    gradePoints: values.gradePoints,
  };
  return {
    method,
    faults: [
      ...faults,
      ...withoutWeight.map((each) => unknownParameter(each, declared)),
      ...(classes.length === 0 && withoutWeight.length === 0 ? [NO_CLASS] : []),
    ],
  };
}

const NO_CLASS: ParameterFault = {
  code: 'parameter-unreadable',
  facts: { parameter: '领导', text: '0', example: '领导=40; 同级=30; 群众=30' },
};

/** A class of weight 0 is how an office leaves one out. */
function hasWeight(each: { readonly name: string; readonly weight: Rational | undefined }): each is BallotClass {
  return each.weight !== undefined && signOf(each.weight) > 0;
}

function raterClass(chinese: string, english: string, fallback: string): Parameter<Rational> {
  return {
    name: words(chinese, english),
    fallback,
    read: weightIn,
    example: '30',
    help: words(
      '这一类评议人的权重；写了其他类别，就只用写出的类别',
      'weight of this class; a further class named here replaces the usual ones',
    ),
  };
}

function gradePoints(text: string): BallotMethod['gradePoints'] | undefined {
  const [excellent, competent, basic, incompetent, ...more] = splitNames(text).map(points);
  if (excellent === undefined || competent === undefined || basic === undefined || incompetent === undefined) {
    return undefined;
  }
  return more.length === 0 ? [excellent, competent, basic, incompetent] : undefined;
}
