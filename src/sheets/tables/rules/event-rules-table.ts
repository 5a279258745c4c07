import { number, oneOf, openList, someOf } from '../column-kind';
import { basisColumn } from '../common-columns';
import { eventGrades, eventTypes } from '../judgements/judgement-choices';
import { eventEffects, progressions } from './rule-choices';
import { bySupervision } from '../filling';
import { filled, optional, inputTable } from '../table';

export const eventRulesTable = inputTable(
  ['加扣分标准', 'Event rules', '加减分标准', '加扣分细则'],
  bySupervision('asItChanges'),
  {
    type: filled(openList(eventTypes), ['类型', 'Type', '事件类型'], ['事件的类型。', 'The type of event.']),
    grade: filled(
      openList(eventGrades),
      ['等级', 'Grade', '程度', '情形'],
      [
        '事件的等级；累进的类型依次写第1次、第2次。',
        'Its grade; for a type that counts repetitions: 1st time, 2nd time ...',
      ],
    ),
    points: optional(
      number({ unitWord: '分' }),
      ['分值', 'Points', '加减分'],
      [
        '加分为正，扣分为负；留空则以登记时填的分值为准。',
        'Above zero for a bonus, below for a deduction; blank: as entered with the event.',
      ],
    ),
    effects: optional(
      someOf(eventEffects),
      ['效果', 'Effects', '其他后果'],
      ['分值以外的后果，可写几个，以顿号分隔。', 'What it does besides the points; several separated by commas.'],
    ),
    progression: optional(
      oneOf(progressions),
      ['累进', 'Progression'],
      [
        '按人按年：等级就是本年度第几次；留空则不累计。',
        'Per person and year: the grade is the n-th time this year; blank: not counted.',
      ],
    ),
    basis: basisColumn,
  },
);
