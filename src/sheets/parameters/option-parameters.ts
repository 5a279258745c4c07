// The settings that change a result; a rule set may override each of them in its own 参数.
import { yesOrNo } from '../tables/people/people-choices';
import { words } from '../../text/language';
import { lastTwoScopes } from './parameter-choices';
import type { Parameter, Parameters } from './parameter';
import { numberIn, orEmpty, ratio, wholeFrom, wordOf } from './value-readers';

export const optionParameters = {
  planDeadlineWorkingDay: {
    name: words('计划截止工作日', 'Plan deadline working day'),
    fallback: '3',
    read: wholeFrom(1),
    example: '3',
    help: words('计划在当月第几个工作日之前提交', 'the working day of the month by which its plan is due'),
  },
  totalMayExceedFull: yesNo({
    name: words('总分可超满分', 'Total may exceed full'),
    fallback: '否',
    help: words('加分后总分可否超过满分', 'whether bonus points may lift a total above its full points'),
  }),
  difficultyCapped: yesNo({
    name: words('难度系数封顶', 'Difficulty capped'),
    fallback: '是',
    help: words(
      '乘以难度系数后不超过该项满分',
      'whether an item stays within its full points after the difficulty coefficient',
    ),
  }),
  memberEventShare: {
    name: words('个人事件计入单位', 'Member event share'),
    fallback: '100%',
    read: ratio,
    example: '100%',
    help: words('个人的加扣分按几成计入单位', 'how much of a member’s event counts for the unit'),
  },
  lastThreshold: {
    name: words('末位门槛', 'Last threshold'),
    fallback: '',
    read: orEmpty(numberIn({ from: 0, unitWord: '分' }), null),
    example: '80',
    help: words('总分低于多少才评末位；不写则每月都评', 'a last place is named only below this total; blank: always'),
  },
  leadersInLastTwo: yesNo({
    name: words('末位成员含组长', 'Leaders in last two'),
    fallback: '否',
    help: words('评末位成员时组长是否在内', 'whether leaders may be among the last two members'),
  }),
  lastTwoScope: {
    name: words('末位成员范围', 'Last two scope'),
    fallback: '全乡',
    read: wordOf(lastTwoScopes),
    example: '全乡',
    help: words(
      '末位成员从全乡、末位组还是各组中产生',
      'whether the last two are of the township, the last unit or each unit',
    ),
  },
  ratingAloneMayRank: yesNo({
    name: words('无任务者只按评分排名', 'Rating alone may rank'),
    fallback: '否',
    help: words('没有任务的人是否只按评分排名', 'whether members without tasks are ranked on their rating alone'),
  }),
} satisfies Parameters;

function yesNo(parameter: Pick<Parameter<boolean>, 'name' | 'fallback' | 'help'>): Parameter<boolean> {
  const word = wordOf(yesOrNo);
  return {
    ...parameter,
    example: '是',
    read: (text) => {
      const answer = word(text);
      return answer === undefined ? undefined : answer === 'yes';
    },
  };
}
