import { name, number } from '../column-kind';
import { monthColumn } from '../common-columns';
import { table } from '../table';
import { words } from '../words';

export const attendanceTable = table({
  name: words('出勤', 'Attendance'),
  aliases: ['考勤', '出勤表'],
  owner: 'people',
  columns: {
    month: monthColumn,
    person: {
      header: words('姓名', 'Name'),
      aliases: ['人员', '工号'],
      kind: name,
      presence: 'filled',
      help: words('姓名；有同名的人时写工号。', 'The name, or the staff number where names repeat.'),
    },
    days: {
      header: words('出勤天数', 'Days present'),
      aliases: ['实际出勤天数', '出勤'],
      kind: number({ from: 0, to: 31, unitWord: '天' }),
      presence: 'filled',
      help: words('办公室填写：当月实际出勤的工作日天数。', 'The office: working days present in the month.'),
    },
  },
});
