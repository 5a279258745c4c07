// The sentences of “how this was computed” at the foot of the ranking sheet.
import { words } from './language';

/** What is said of a criterion besides its method. */
export const methodDetails = {
  rated: words('{trimFrom} 人起去 {trim} 高 {trim} 低', '{trim} highest and lowest dropped from {trimFrom} raters'),
  timeliness: words('逾期每日减 {latePerDay}', '{latePerDay} off a day late'),
  deduct: words('扣完为止', 'floor 0'),
};

export const computation = {
  ruleSet: words('《{ruleSet}》{criteria}，合计 {full} 分。', '“{ruleSet}”: {criteria}; {full} in all.'),
  criterion: words('{criterion} {full}（{method}）', '{criterion} {full} ({method})'),
  limits: words(
    '　加分最多 {bonusCap}，扣分最多 {deductionCap}；先进最低 {minimum} 分；一票否决：{veto}。',
    '   Bonus at most {bonusCap}, deductions at most {deductionCap}; advanced from {minimum}; veto: {veto}.',
  ),
  competition: words('同分同名次，其后跳号（1 2 2 4）', 'equal totals share a rank, then a gap (1 2 2 4)'),
  dense: words('同分同名次，其后不跳号（1 2 2 3）', 'equal totals share a rank, no gap (1 2 2 3)'),
  tiesShared: words(
    '　名次：{ranking}；评选遇并列依次比较：{chain}。',
    '   Ranks: {ranking}; ties in the selection by: {chain}.',
  ),
  tiesChained: words(
    '　名次：同分者依次比较 {chain}；仍相同则{ranking}。',
    '   Ranks: equal totals are parted by {chain}; beyond that {ranking}.',
  ),
  deductionsStep: words('扣分少者', 'fewer deductions'),
  rounding: words(
    '每项得分 = 指标得分 × 满分 ÷ 100，四舍五入到两位小数后相加；总分 = 各项之和 + 加分 − 扣分。名次按印出的总分排定。',
    'Item = criterion score × full points ÷ 100, rounded half-up to two decimals, then added; total = items + bonus − deductions. Ranks follow the printed totals.',
  ),
  withinFull: words('总分限于 0 至满分。', 'Totals stay between 0 and the full total.'),
  aboveFull: words('总分可以超过满分。', 'Totals may exceed the full total.'),
  missing: words(
    '空白不算 0：不计的指标由其余指标按比例折算并在备注写明；漏填的单列，不参加排名。',
    'A blank is not 0: a criterion that does not apply is rescaled and said so; what was forgotten is listed apart, not ranked.',
  ),
  selection: words(
    '先进：总分最高且达到最低分、计划按时提交、无否决、无取消评先。末位：总分最低，否决者在先。',
    'Advanced: the highest total that reaches the minimum, plan filed on time, no veto, no award withdrawn. Last: the lowest total, a vetoed one first.',
  ),
  presence: words(
    '末位成员：{scope}取工作实绩最低两名；在岗不足当月工作日一半者不参加，{leaders}。',
    'Last members: the two lowest work records {scope}; present less than half of the working days: left out; {leaders}.',
  ),
  leadersIn: words('含组长', 'leaders included'),
  leadersOut: words('不含组长', 'leaders not included'),
  deadline: words(
    '计划期限：当月第 {day} 个工作日。工作日：{calendar}，《工作日历》另行调整 {overrides} 天。',
    'Plans are due on working day {day} of the month. Working days: {calendar}, {overrides} changed by the Calendar sheet.',
  ),
  statutory: words(
    '周一至周五，并按国务院放假调休安排',
    'Monday to Friday with the State Council’s holidays and shifted workdays',
  ),
  weekends: words('周一至周五，不计法定节假日', 'Monday to Friday, statutory holidays not observed'),
  yearUnknown: words(
    '⚠ 程序没有 {year} 年的放假调休安排，当年只按周末计算工作日；请在《工作日历》填写放假和调休的日子。',
    '⚠ The holidays of {year} are not known to the program, so only weekends count as days off that year; enter holidays and shifted workdays in the Calendar sheet.',
  ),
  margin: words(
    '{category}：{upper} 领先 {lower} {margin} 分{close}{swap}。',
    '{category}: {upper} is {margin} ahead of {lower}{close}{swap}.',
  ),
  swap: words(
    '；若“{criterion}”的满分{change}、其余按比例调整，两者互换',
    '; {change} full points of “{criterion}”, the others rescaled, would swap them',
  ),
  closeMark: words('（相差不足半分）', ' (less than half a point)'),
  moreClose: words(
    '另有 {count} 处相邻名次相差不足半分。',
    '{count} more neighbours differ by less than half a point.',
  ),
  provenance: words(
    '程序 效能 {version}　输入摘要 SHA-256 {hash}',
    'Program Xiaoneng {version}   SHA-256 of the entries {hash}',
  ),
};

/** Among whom the last two members are looked for. */
export const lastTwoScopes = {
  township: words('全体成员一并比较，', 'of all members'),
  lastUnit: words('在末位单位内', 'inside the last unit'),
  eachUnit: words('各单位内分别', 'inside each unit'),
};
