import { nameOf, number } from '../column-kind';
import { monthColumn } from '../common-columns';
import { byOffice } from '../filling';
import { filled, inputTable } from '../table';

export const attendanceTable = inputTable(['出勤', 'Attendance', '考勤', '出勤表'], byOffice('monthEnd'), {
  month: monthColumn,
  person: filled(
    nameOf('person'),
    ['姓名', 'Name', '人员', '工号'],
    ['姓名；有同名的人时写工号。', 'The name, or the staff number where names repeat.'],
  ),
  days: filled(
    number({ from: 0, to: 31, unitWord: '天' }),
    ['出勤天数', 'Days present', '实际出勤天数', '出勤'],
    ['当月实际出勤的工作日天数。', 'Working days present in the month.'],
  ),
});
