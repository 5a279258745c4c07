// The settings that change a result; a rule set may override each of them in its own 参数.
import { parameter, type Parameters } from './parameter';
import { lastTwoScopes } from './parameter-choices';
import { numberIn, oneWord, orEmpty, points, wholeFrom } from './value-readers';
import { yesNo } from './yes-or-no';

export const optionParameters = {
  planDeadlineWorkingDay: parameter(
    ['计划截止工作日', 'Plan deadline working day'],
    ['计划在当月第几个工作日之前提交', 'the working day of the month by which its plan is due'],
    { read: wholeFrom(1), fallback: '3' },
  ),
  totalMayExceedFull: yesNo(
    ['总分可超满分', 'Total may exceed full'],
    ['加分后总分可否超过满分', 'whether bonus points may lift a total above its full points'],
    'no',
  ),
  difficultyCapped: yesNo(
    ['难度系数封顶', 'Difficulty capped'],
    ['乘以难度系数后不超过该项满分', 'whether an item stays within its full points after the difficulty coefficient'],
    'yes',
  ),
  memberEventShare: parameter(
    ['个人事件计入单位', 'Member event share'],
    ['个人的加扣分按几成计入单位', 'how much of a member’s event counts for the unit'],
    { read: numberIn({ from: 0, to: 1, percent: 'asRatio' }), fallback: '100%' },
  ),
  lastThreshold: parameter(
    ['末位门槛', 'Last threshold'],
    ['总分低于多少才评末位；不写则每月都评', 'a last place is named only below this total; blank: always'],
    { read: orEmpty(points, null), fallback: '', example: '80' },
  ),
  leadersInLastTwo: yesNo(
    ['末位成员含组长', 'Leaders in last two'],
    ['评末位成员时组长是否在内', 'whether leaders may be among the last two members'],
    'no',
  ),
  lastTwoScope: parameter(
    ['末位成员范围', 'Last two scope'],
    ['末位成员从全乡、末位组还是各组中产生', 'whether the last two are of the township, the last unit or each unit'],
    oneWord(lastTwoScopes, 'township'),
  ),
  ratingAloneMayRank: yesNo(
    ['无任务者只按评分排名', 'Rating alone may rank'],
    ['没有任务的人是否只按评分排名', 'whether members without tasks are ranked on their rating alone'],
    'no',
  ),
} satisfies Parameters;
