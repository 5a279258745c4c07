// Rule sets, criteria, settings and their parameters as an office writes them into its sheets.
import { formatShort, HUNDRED, multiply, type Rational } from '../../src/core/exact/rational';
import type { ContestOptions, ContestSettings } from '../../src/core/rules/contest-options';
import type { Method } from '../../src/core/rules/method';
import type { Criterion, RuleSet } from '../../src/core/rules/rule-set';

/** As typed: without the last digits that a made-up figure has from binary arithmetic. */
export function numberOf({ numerator, denominator }: Rational): number {
  return Number((Number(numerator) / Number(denominator)).toPrecision(12));
}

/** One row of 设置 for each setting. */
export function settingRows(settings: ContestSettings): readonly (readonly [name: string, value: string])[] {
  return [
    ...Object.entries(optionTexts(settings.options)),
    ['节假日', settings.holidays === 'weekends' ? '周末' : '法定'],
    ['成员参评', settings.membersCompete ? '是' : '否'],
    ['未完成须写原因', settings.missingCause === 'required' ? '必须' : '提醒'],
    ['评先类别', settings.contestCategory ?? ''],
    ['单位名称', settings.officeName],
    ['考核机构', settings.supervisionOffice],
    ['审定机构', settings.leadingGroup],
  ];
}

/** 参数 of a rule set. */
export function optionsText(options: ContestOptions): string {
  return parameters(optionTexts(options));
}

function optionTexts(options: ContestOptions): Record<string, string> {
  return {
    计划截止工作日: String(options.planDeadlineWorkingDay),
    总分可超满分: yesOrNo(options.totalMayExceedFull),
    难度系数封顶: yesOrNo(options.difficultyCapped),
    个人事件计入单位: figure(options.memberEventShare),
    末位门槛: options.lastThreshold === null ? '' : figure(options.lastThreshold),
    末位成员含组长: yesOrNo(options.leadersInLastTwo),
    末位成员范围: { township: '全乡', lastUnit: '末位组', eachUnit: '各组' }[options.lastTwoScope],
    无任务者只按评分排名: yesOrNo(options.ratingAloneMayRank),
  };
}

/** 并列顺序. */
export function tieOrderText({ tieChain }: RuleSet): string {
  return tieChain.map((step) => (step.kind === 'criterion' ? step.code : '扣分')).join(' > ');
}

/** 参数 of a criterion. */
export function methodText({ method }: Criterion): string {
  return parameters(methodParameters(method));
}

function methodParameters(method: Method): Record<string, string> {
  switch (method.kind) {
    case 'rated':
      return { 去极值: String(method.trim), 去极值人数: String(method.trimFrom), 量程: figure(method.scale) };
    case 'planCompletion':
      return { 迟报每日: figure(method.latePerDay), 迟报上限: figure(method.lateCap) };
    case 'timeliness':
      return { 逾期每日: figure(method.latePerDay) };
    case 'ballot':
      return {
        ...Object.fromEntries(method.classes.map(({ name, weight }) => [name, figure(weight)])),
        最少票数: String(method.minimumBallots),
        分值: method.gradePoints.map(figure).join(','),
      };
    case 'completionRatio':
      return {
        目标: figure(method.target),
        上限: figure(method.cap),
        超额步长: figure(method.overStep),
        超额加分: figure(method.overBonus),
        超额最多: figure(method.overMost),
      };
    case 'relativeToBest':
      return { 方向: directionWord(method) };
    case 'rankPoints':
      return {
        步长: method.step.unit === 'share' ? `${percentOf(method.step.value)}%` : figure(method.step.value),
        方向: directionWord(method),
        数据: method.entries === 'places' ? '名次' : '数值',
      };
    case 'meanOfUnits':
      return method.units.length === 0 ? {} : { 单位: method.units.join('、') };
    case 'deduct':
    case 'points':
      return {};
  }
}

/** 0.3 as `30`. */
function percentOf(ratio: Rational): string {
  return formatShort(multiply(ratio, HUNDRED));
}

function parameters(texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `${name}=${text}`)
    .join('; ');
}

function directionWord({ direction }: { readonly direction: 'higher' | 'lower' }): string {
  return direction === 'lower' ? '低' : '高';
}

function figure(value: Rational): string {
  return String(numberOf(value));
}

function yesOrNo(value: boolean): string {
  return value ? '是' : '否';
}
