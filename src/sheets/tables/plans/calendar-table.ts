import { date, oneOf } from '../column-kind';
import { table } from '../table';
import { words } from '../words';
import { dayKinds } from './plan-choices';

export const calendarTable = table({
  name: words('工作日历', 'Calendar'),
  aliases: ['节假日安排'],
  owner: 'people',
  columns: {
    day: {
      header: words('日期', 'Date'),
      kind: date,
      presence: 'filled',
      help: words('哪一天。', 'The day.'),
    },
    kind: {
      header: words('类型', 'Type'),
      aliases: ['班休'],
      kind: oneOf(dayKinds),
      presence: 'filled',
      help: words('休：放假；班：上班。', 'Off, or worked.'),
    },
  },
});
