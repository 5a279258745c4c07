// What is wrong with units, people and the days they worked.
import { words } from '../../language';

export const peopleFindings = {
  'unit-unknown': words(
    '《单位》中没有“{unit}”，这一行没有计入。{nearest}请改正名称，或在《单位》中增加。',
    '“{unit}” is not in Units, so this row does not count. {nearest}Correct the name or add the unit.',
  ),
  'parent-unit-unknown': words(
    '“{unit}”的上级单位“{parent}”不在《单位》中，不能计入任何单位的均值。{nearest}请改正名称，没有上级单位的请清空。',
    'The parent unit “{parent}” of “{unit}” is not in Units, so “{unit}” is in no mean of units. {nearest}Correct the name, or clear it where there is none.',
  ),
  'category-alone': words(
    '“{unit}”是类别“{category}”唯一参评的单位，单独排名，不与其他单位比较。{nearest}类别写错的，请在《单位》改正；没有写错就不用管。',
    '“{unit}” is the only competing unit of the category “{category}” and is ranked by itself. {nearest}Correct the category in Units if it is wrong; otherwise nothing needs doing.',
  ),
  'difficulty-doubtful': words(
    '“{unit}”的难度系数是 {difficulty}，每一项得分都要乘上它。一般在 0.5 到 2 之间，请核对是否多写或漏写了小数点。',
    'The difficulty of “{unit}” is {difficulty}, and every item is multiplied by it. It is usually between 0.5 and 2: check for a misplaced decimal point.',
  ),
  'unit-doubled': words(
    '单位“{unit}”在《单位》中出现了两次。请只保留一行，或改成不同的名称。',
    'The unit “{unit}” is there twice in Units. Keep one row or rename one.',
  ),
  'person-unknown': words(
    '《人员》中没有“{person}”，这一行没有计入。{nearest}请改正姓名或工号，或在《人员》中增加。',
    '“{person}” is not in Members, so this row does not count. {nearest}Correct the name or staff number, or add the person.',
  ),
  'person-ambiguous': words(
    '叫“{person}”的不止一人，分不清是谁。请在《人员》填工号，并在这里写工号。',
    'More than one person is called “{person}” and nobody can tell them apart. Enter staff numbers in Members and use the number here.',
  ),
  'owner-unknown': words(
    '《人员》中没有责任人“{person}”，该事项没有计入个人。{nearest}请改正姓名，或在《人员》中增加。',
    'The owner “{person}” is not in Members, so the task counts for no person. {nearest}Correct the name or add the person.',
  ),
  'member-without-task': words(
    '“{subject}”本月没有承担任何事项，单列不排名。请在《月度计划》落实责任人。',
    '“{subject}” owns no task this month and is listed apart. Name an owner in Monthly plan.',
  ),
  'calendar-year-unknown': words(
    '程序没有 {year} 年的放假调休安排，该年只按周末计算工作日，计划期限和出勤可能因此不准。请在《工作日历》填写放假和调休的日子。',
    'The holidays of {year} are not known, so only weekends count as days off in it, and plan deadlines and attendance may be wrong. Enter holidays and shifted workdays in Calendar.',
  ),
  'subject-unknown': words(
    '《单位》和《人员》中都没有“{subject}”，这一行没有计入。{nearest}请改正名称。',
    '“{subject}” is neither in Units nor in Members, so this row does not count. {nearest}Correct the name.',
  ),
  'staff-number-doubled': words(
    '工号 {staffNumber} 同时属于“{name}”和“{other}”，分不清是谁。请改正工号。',
    'The staff number {staffNumber} belongs to both “{name}” and “{other}” and nobody can tell them apart. Correct it.',
  ),
  'attendance-doubled': words(
    '“{person}”本月的出勤填了两次。请只保留一行。',
    'The attendance of “{person}” is entered twice this month. Keep one row.',
  ),
  'leader-missing': words(
    '“{unit}”{spans}没有组长。请在《人员》补填组长，或改正起止日期。',
    '“{unit}” has no leader on {spans}. Enter one in Members or correct the dates.',
  ),
  'leader-doubled': words(
    '“{unit}”{spans}有不止一名组长（{leaders}）。请在《人员》改正岗位，或填写前任的结束日期。',
    '“{unit}” has more than one leader ({leaders}) on {spans}. Correct the posts in Members, or enter the last day of the former leader.',
  ),
  'unit-without-member': words(
    '“{unit}”参评，但本月在《人员》中没有组员。请补填组员；不参评的，把《单位》的“参评”改为“否”。',
    '“{unit}” competes but has no member in Members this month. Enter its members, or write No in the column Assessed of Units.',
  ),
  'unit-leader-not-listed': words(
    '“{unit}”的负责人“{person}”不在《人员》中。{nearest}请改正姓名，或在《人员》中增加。',
    '“{person}”, the leader of “{unit}”, is not in Members. {nearest}Correct the name or add the person.',
  ),
  'unit-leader-differs': words(
    '“{unit}”的负责人写的是“{person}”，而《人员》中本月的组长是“{leaders}”。请核对，两处写同一人。',
    '“{unit}” names “{person}” as its leader, but its leader in Members is “{leaders}” this month. Check, and name the same person in both.',
  ),
  'post-doubled': words(
    '“{person}”{spans}在“{unit}”有两行岗位。请只保留一行；如果是两个同名的人，请给每人填工号。',
    '“{person}” has two rows for a post in “{unit}” on {spans}. Keep one; if these are two people of one name, give each a staff number.',
  ),
  'posts-overlap': words(
    '“{person}”{spans}同时在“{other}”和“{unit}”任职，按天数多的一个单位计。请填写前一岗位的结束日期；如果是两个同名的人，请给每人填工号。',
    '“{person}” has a post in “{other}” and in “{unit}” on {spans} and counts for the one with more days. Enter the last day of the former post; if these are two people of one name, give each a staff number.',
  ),
  'post-ends-before-start': words(
    '“{person}”的结束日期 {to} 早于起始日期 {from}，这个岗位一天也不算。请改正日期。',
    'The post of “{person}” ends on {to}, before it begins on {from}, and holds on no day. Correct the dates.',
  ),
  'person-without-task': words(
    '“{person}”（{unit}，{post}）本月没有承担任何事项。请在《月度计划》的责任人中写上，或请领导明确不安排任务。',
    '“{person}” ({unit}, {post}) owns no task this month. Name the person among the owners in Monthly plan, or have the leaders settle that there is none.',
  ),
};
