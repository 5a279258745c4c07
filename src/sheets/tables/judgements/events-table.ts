import { date, nameOf, number, openList, remark } from '../column-kind';
import { basisColumn } from '../common-columns';
import { eventGrades, eventTypes } from './judgement-choices';
import { bySupervision } from '../filling';
import { filled, ofUnit, optional, inputTable } from '../table';

export const eventsTable = inputTable(['加扣分', 'Events', '加减分', '加扣分登记'], bySupervision('asItHappens'), {
  date: filled(
    date,
    ['日期', 'Date', '发生日期', '时间'],
    ['发生的日期，决定算在哪个月。', 'The day it happened; it decides the month.'],
  ),
  unit: ofUnit(
    filled(nameOf('unit'), ['单位', 'Unit', '所属单位', '指挥组'], ['哪个单位的事件。', 'Whose event it is.']),
  ),
  person: optional(
    nameOf('person'),
    ['人员', 'Person', '姓名', '当事人'],
    ['个人的事件写姓名或工号；单位的事件留空。', "A member's name or staff number; blank for an event of the unit."],
  ),
  type: filled(
    openList(eventTypes),
    ['类型', 'Type', '事件类型'],
    ['与加扣分标准一致的类型。', 'A type of the event rules.'],
  ),
  grade: optional(
    openList(eventGrades),
    ['等级', 'Grade', '程度', '情形'],
    ['与加扣分标准一致的等级；累进的类型留空。', 'A grade of the event rules; blank where repetitions are counted.'],
  ),
  points: optional(
    number({ unitWord: '分' }),
    ['分值', 'Points', '加减分', '分数'],
    ['加分为正，扣分为负；留空按标准。', 'Above zero for a bonus, below for a deduction; blank: by the rule.'],
  ),
  note: optional(remark, ['说明', 'Note', '事由', '备注'], ['事情经过。', 'What happened.']),
  basis: basisColumn,
});
