import { date, oneOf } from '../column-kind';
import { dayKinds } from './plan-choices';
import { byOffice } from '../filling';
import { filled, inputTable } from '../table';

export const calendarTable = inputTable(['工作日历', 'Calendar', '节假日安排'], byOffice('asItChanges'), {
  day: filled(date, ['日期', 'Date'], ['哪一天。', 'The day.']),
  kind: filled(oneOf(dayKinds), ['类型', 'Type', '班休'], ['休：放假；班：上班。', 'Off, or worked.']),
});
