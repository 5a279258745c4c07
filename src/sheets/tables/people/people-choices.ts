// The words of 单位, 人员 and 收件人.
import { choice, known, option } from '../choice';

export const commandGroup = known('指挥组', 'Command group', '工作指挥组');

export const unitCategories = choice(
  commandGroup,
  known('村', 'Village'),
  known('大队', 'Brigade'),
  known('企业', 'Enterprise'),
  known('事业单位', 'Institution'),
  known('社区', 'Community'),
  known('站所', 'Station'),
  known('街道', 'Street'),
);

export const groupLeader = known('组长', 'Leader', '指挥长', 'Group leader', '负责人');

export const posts = choice(groupLeader, known('副组长', 'Deputy leader'), known('组员', 'Member', '成员'));

export const yesOrNo = choice<'yes' | 'no'>(
  option('yes', ['是', 'Yes'], ['Y', '√', '✓', 'TRUE', '参评']),
  option('no', ['否', 'No'], ['N', '×', '✗', 'FALSE', '不参评']),
);

export const mailContents = choice<'ranking' | 'notice' | 'all'>(
  option('ranking', ['排名', 'Ranking']),
  option('notice', ['通报', 'Notice']),
  option('all', ['全部', 'All']),
);
