import { date, name, number, openList, remark } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { eventGrades, eventTypes } from './judgement-choices';

export const eventsTable = table({
  name: words('加扣分', 'Events'),
  aliases: ['加减分', '加扣分登记'],
  owner: 'people',
  columns: {
    date: {
      header: words('日期', 'Date'),
      aliases: ['发生日期', '时间'],
      kind: date,
      presence: 'filled',
      help: words('发生的日期，决定算在哪个月。', 'The day it happened; it decides the month.'),
    },
    unit: {
      header: words('单位', 'Unit'),
      aliases: ['所属单位', '指挥组'],
      kind: name,
      presence: 'filled',
      mayBeMerged: true,
      help: words('哪个单位的事件。', 'Whose event it is.'),
    },
    person: {
      header: words('人员', 'Person'),
      aliases: ['姓名', '当事人'],
      kind: name,
      presence: 'optional',
      help: words(
        '个人的事件写姓名或工号；单位的事件留空。',
        "A member's name or staff number; blank for an event of the unit.",
      ),
    },
    type: {
      header: words('类型', 'Type'),
      aliases: ['事件类型'],
      kind: openList(eventTypes),
      presence: 'filled',
      help: words('与加扣分标准一致的类型。', 'A type of the event rules.'),
    },
    grade: {
      header: words('等级', 'Grade'),
      aliases: ['程度', '情形'],
      kind: openList(eventGrades),
      presence: 'optional',
      help: words(
        '与加扣分标准一致的等级；累进的类型留空。',
        'A grade of the event rules; blank where repetitions are counted.',
      ),
    },
    points: {
      header: words('分值', 'Points'),
      aliases: ['加减分', '分数'],
      kind: number({ unitWord: '分' }),
      presence: 'optional',
      help: words(
        '加分为正，扣分为负；留空按标准。',
        'Above zero for a bonus, below for a deduction; blank: by the rule.',
      ),
    },
    note: {
      header: words('说明', 'Note'),
      aliases: ['事由', '备注'],
      kind: remark,
      presence: 'optional',
      help: words('事情经过。', 'What happened.'),
    },
    basis: {
      header: words('依据', 'Basis'),
      kind: remark,
      presence: 'optional',
      help: words('文件条款或核实材料。', 'The article or the evidence it rests on.'),
    },
  },
});
