// The parameters (参数) of each method of scoring (计分方式), with the defaults of the rules.
import type { Parameter, Parameters } from './parameter';
import { directions, rankedEntries } from './parameter-choices';
import { placeStep } from './place-step';
import { numberIn, wholeFrom, wordOf } from './value-readers';
import { splitNames } from '../cells/read-text';
import { words } from '../../text/language';

const points = numberIn({ from: 0, unitWord: '分' });
const amount = numberIn({ above: 0, percent: 'asRatio' });

export const ratedParameters = {
  trim: {
    name: words('去极值', 'Trim'),
    fallback: '1',
    read: wholeFrom(0),
    example: '1',
    help: words('两端各去掉几个最高分和最低分', 'how many scores to drop at each end'),
  },
  trimFrom: {
    name: words('去极值人数', 'Trim from'),
    fallback: '6',
    read: wholeFrom(1),
    example: '6',
    help: words('满几个评分人才去极值', 'from how many raters on to drop them'),
  },
  scale: {
    name: words('量程', 'Scale'),
    fallback: '100',
    read: numberIn({ above: 0, unitWord: '分' }),
    example: '100',
    help: words('评分人按几分制打分', 'the full score the raters use'),
  },
} satisfies Parameters;

export const planCompletionParameters = {
  latePerDay: {
    name: words('迟报每日', 'Late per day'),
    fallback: '2',
    read: points,
    example: '2',
    help: words('计划每迟交一天扣几分', 'points off for each day the plan is late'),
  },
  lateCap: {
    name: words('迟报上限', 'Late cap'),
    fallback: '10',
    read: points,
    example: '10',
    help: words('迟交最多扣几分', 'most points off for a late plan'),
  },
} satisfies Parameters;

export const timelinessParameters = {
  latePerDay: {
    name: words('逾期每日', 'Overdue per day'),
    fallback: '5',
    read: points,
    example: '5',
    help: words('每逾期一天扣几分', 'points off for each day a task is late'),
  },
} satisfies Parameters;

export const completionRatioParameters = {
  target: {
    name: words('目标', 'Target'),
    fallback: '100',
    read: amount,
    example: '100',
    help: words('目标值；评分表的“目标”列优先', 'the target; the column Target of Scores goes before it'),
  },
  cap: {
    name: words('上限', 'Cap'),
    fallback: '100',
    read: numberIn({ above: 0 }),
    example: '100',
    help: words('完成比例最多算到百分之几', 'most per cent that count'),
  },
  overStep: {
    name: words('超额步长', 'Over step'),
    fallback: '0',
    read: numberIn({ from: 0 }),
    example: '10',
    help: words('每超额百分之几加一次分，0 为不加', 'per cent above 100 that earn a bonus, 0 for none'),
  },
  overBonus: {
    name: words('超额加分', 'Over bonus'),
    fallback: '0',
    read: points,
    example: '1',
    help: words('每次加几分', 'points for each such step'),
  },
  overMost: {
    name: words('超额最多', 'Over most'),
    fallback: '0',
    read: points,
    example: '5',
    help: words('超额最多加几分', 'most points for over-fulfilment'),
  },
} satisfies Parameters;

const direction: Parameter<'higher' | 'lower'> = {
  name: words('方向', 'Direction'),
  fallback: '高',
  read: wordOf(directions),
  example: '高',
  help: words('数值高的好（高）还是低的好（低）', 'whether the higher or the lower value is better'),
};

export const relativeToBestParameters = { direction } satisfies Parameters;

export const rankPointsParameters = {
  step: {
    name: words('步长', 'Step'),
    fallback: '0.5',
    read: placeStep,
    example: '0.5',
    help: words(
      '每低一名少几分，或满分的百分之几',
      'points less for each lower place, or a percentage of the full points',
    ),
  },
  direction,
  entries: {
    name: words('数据', 'Entries'),
    fallback: '数值',
    read: wordOf(rankedEntries),
    example: '数值',
    help: words('填报的是数值还是名次', 'whether values or places are entered'),
  },
} satisfies Parameters;

export const meanOfUnitsParameters = {
  units: {
    name: words('单位', 'Units'),
    fallback: '',
    read: splitNames,
    example: '甲村、乙村',
    help: words('哪些单位；不写为上级单位是本单位的', 'which units; blank: those whose parent unit is this one'),
  },
} satisfies Parameters;
