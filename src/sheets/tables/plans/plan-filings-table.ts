import { date, nameOf } from '../column-kind';
import { monthColumn } from '../common-columns';
import { bySupervision } from '../filling';
import { filled, judged, ofUnit, inputTable } from '../table';

export const planFilingsTable = inputTable(
  ['计划提交', 'Plan filings', '计划报送', '计划上报'],
  bySupervision('monthStart'),
  {
    month: monthColumn,
    unit: ofUnit(
      filled(nameOf('unit'), ['单位', 'Unit', '指挥组', '责任单位'], ['提交计划的单位。', 'The unit that filed.']),
    ),
    filedOn: judged(
      date,
      ['提交日期', 'Filed on', '报送日期', '上报日期', '提交时间'],
      ['收到计划的日期。', 'The day the plan was received.'],
    ),
  },
);
