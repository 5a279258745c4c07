import { number, oneOf, openList, remark, someOf } from '../column-kind';
import { eventGrades, eventTypes } from '../judgements/judgement-choices';
import { table } from '../table';
import { words } from '../words';
import { eventEffects, progressions } from './rule-choices';

export const eventRulesTable = table({
  name: words('加扣分标准', 'Event rules'),
  aliases: ['加减分标准', '加扣分细则'],
  owner: 'people',
  columns: {
    type: {
      header: words('类型', 'Type'),
      aliases: ['事件类型'],
      kind: openList(eventTypes),
      presence: 'filled',
      help: words('督查办填写：事件的类型。', 'The supervision office: the type of event.'),
    },
    grade: {
      header: words('等级', 'Grade'),
      aliases: ['程度', '情形'],
      kind: openList(eventGrades),
      presence: 'filled',
      help: words(
        '事件的等级；累进的类型依次写第1次、第2次。',
        'Its grade; for a type that counts repetitions: 1st time, 2nd time ...',
      ),
    },
    points: {
      header: words('分值', 'Points'),
      aliases: ['加减分'],
      kind: number({ unitWord: '分' }),
      presence: 'optional',
      help: words(
        '加分为正，扣分为负；留空则以登记时填的分值为准。',
        'Above zero for a bonus, below for a deduction; blank: as entered with the event.',
      ),
    },
    effects: {
      header: words('效果', 'Effects'),
      aliases: ['其他后果'],
      kind: someOf(eventEffects),
      presence: 'optional',
      help: words(
        '分值以外的后果，可写几个，以顿号分隔。',
        'What it does besides the points; several separated by commas.',
      ),
    },
    progression: {
      header: words('累进', 'Progression'),
      kind: oneOf(progressions),
      presence: 'optional',
      help: words(
        '按人按年：等级就是本年度第几次；留空则不累计。',
        'Per person and year: the grade is the n-th time this year; blank: not counted.',
      ),
    },
    basis: {
      header: words('依据', 'Basis'),
      kind: remark,
      presence: 'optional',
      help: words('文件条款。', 'The article it rests on.'),
    },
  },
});
