// The parameters (参数) of each method of scoring (计分方式), with the defaults of the rules.
import type { Rational } from '../../core/exact/rational';
import type { Direction, Method } from '../../core/rules/method';
import { splitNames } from '../cells/read-text';
import { parameter, type Parameter } from './parameter';
import { directions, rankedEntries } from './parameter-choices';
import { gradePoints, numberIn, oneWord, placeStep, points, share, wholeFrom } from './value-readers';

/** Exactly what each method needs; of a ballot, the classes come from what is written. */
type MethodParameters = {
  readonly [Kind in Exclude<Method['kind'], 'ballot'>]: ParametersOf<Omit<Extract<Method, { kind: Kind }>, 'kind'>>;
};
type ParametersOf<Values> = { readonly [Key in keyof Values]: Parameter<Values[Key]> };

const direction = parameter<Direction>(
  ['方向', 'Direction'],
  ['数值高的好（高）还是低的好（低）', 'whether the higher or the lower value is better'],
  oneWord(directions, 'higher'),
);

export const methodParameters = {
  rated: {
    trim: parameter(['去极值', 'Trim'], ['两端各去掉几个最高分和最低分', 'how many scores to drop at each end'], {
      read: wholeFrom(0),
      fallback: '1',
    }),
    trimFrom: parameter(['去极值人数', 'Trim from'], ['满几个评分人才去极值', 'from how many raters on to drop them'], {
      read: wholeFrom(1),
      fallback: '6',
    }),
    scale: parameter(['量程', 'Scale'], ['评分人按几分制打分', 'the full score the raters use'], {
      read: numberIn({ above: 0, unitWord: '分' }),
      fallback: '100',
    }),
  },
  planCompletion: {
    latePerDay: parameter(
      ['迟报每日', 'Late per day'],
      ['计划每迟交一天扣几分', 'points off for each day the plan is late'],
      { read: points, fallback: '2' },
    ),
    lateCap: parameter(['迟报上限', 'Late cap'], ['迟交最多扣几分', 'most points off for a late plan'], {
      read: points,
      fallback: '10',
    }),
  },
  timeliness: {
    latePerDay: parameter(
      ['逾期每日', 'Overdue per day'],
      ['每逾期一天扣几分', 'points off for each day a task is late'],
      { read: points, fallback: '5' },
    ),
  },
  ballot: {
    leaders: raterClass('领导', 'Leaders', '40'),
    peers: raterClass('同级', 'Peers', '30'),
    masses: raterClass('群众', 'Masses', '30'),
    minimumBallots: parameter(
      ['最少票数', 'Minimum ballots'],
      ['一类评议人少于几票则不采用', 'a class with fewer valid ballots is not used'],
      { read: wholeFrom(1), fallback: '5' },
    ),
    gradePoints: parameter(
      ['分值', 'Grade points'],
      ['优秀、称职、基本称职、不称职各值几分', 'points of the four grades'],
      { read: gradePoints, fallback: '100,80,60,40' },
    ),
  },
  deduct: {},
  points: {},
  completionRatio: {
    target: parameter(
      ['目标', 'Target'],
      ['目标值；评分表的“目标”列优先', 'the target; the column Target of Scores goes before it'],
      { read: numberIn({ above: 0, percent: 'asRatio' }), fallback: '100' },
    ),
    cap: parameter(['上限', 'Cap'], ['完成比例最多算到百分之几', 'most per cent that count'], {
      read: numberIn({ above: 0 }),
      fallback: '100',
    }),
    overStep: parameter(
      ['超额步长', 'Over step'],
      ['每超额百分之几加一次分，0 为不加', 'per cent above 100 that earn a bonus, 0 for none'],
      { read: numberIn({ from: 0 }), fallback: '0', example: '10' },
    ),
    overBonus: parameter(['超额加分', 'Over bonus'], ['每次加几分', 'points for each such step'], {
      read: points,
      fallback: '0',
      example: '1',
    }),
    overMost: parameter(['超额最多', 'Over most'], ['超额最多加几分', 'most points for over-fulfilment'], {
      read: points,
      fallback: '0',
      example: '5',
    }),
  },
  relativeToBest: { direction },
  rankPoints: {
    step: parameter(
      ['步长', 'Step'],
      ['每低一名少几分，或满分的百分之几', 'points less for each lower place, or a percentage of the full points'],
      { read: placeStep, fallback: '0.5' },
    ),
    direction,
    entries: parameter(
      ['数据', 'Entries'],
      ['填报的是数值还是名次', 'whether values or places are entered'],
      oneWord(rankedEntries, 'values'),
    ),
  },
  meanOfUnits: {
    units: parameter(
      ['单位', 'Units'],
      ['哪些单位；不写为上级单位是本单位的', 'which units; blank: those whose parent unit is this one'],
      { read: splitNames, fallback: '', example: '甲村、乙村' },
    ),
  },
} satisfies MethodParameters & { readonly ballot: object };

function raterClass(chinese: string, english: string, fallback: string): Parameter<Rational> {
  return parameter(
    [chinese, english],
    [
      '这一类评议人的权重；写了其他类别，就只用写出的类别',
      'weight of this class; a further class named here replaces the usual ones',
    ],
    { read: share, fallback, example: '30' },
  );
}
