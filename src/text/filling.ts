// Header notes: who fills in a column, and when.
import { words } from './language';

export const fillers = {
  unit: words('各单位', 'the unit'),
  supervision: words('督查办', 'the supervision office'),
  personnel: words('组织办', 'the personnel office'),
  inspectors: words('督查员', 'the inspectors'),
  generalOffice: words('办公室', 'the general office'),
};

export const fillingTimes = {
  yearStart: words('年初', 'at the start of the year'),
  monthStart: words('月初', 'at the start of the month'),
  monthEnd: words('月底', 'at the end of the month'),
  asItHappens: words('发生后', 'when it has happened'),
  asItChanges: words('开始使用时，有变动再改', 'at the beginning, and again when it changes'),
};

export const headerNote = {
  required: words('{help}\n必填。由{filler}填写：{time}。', '{help}\nRequired. Filled in by {filler}, {time}.'),
  optional: words('{help}\n可留空。由{filler}填写：{time}。', '{help}\nMay stay blank. Filled in by {filler}, {time}.'),
};
