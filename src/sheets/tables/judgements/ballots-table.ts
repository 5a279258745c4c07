import { nameOf, number, openList } from '../column-kind';
import { monthColumn } from '../common-columns';
import { raterClasses } from './judgement-choices';
import { bySupervision } from '../filling';
import { filled, inputTable, optional, type Column, type Names } from '../table';

const tally = number({ from: 0, whole: true, unitWord: '票' });

export const ballotsTable = inputTable(['民主测评', 'Ballots', '测评', '民主测评汇总'], bySupervision('monthEnd'), {
  month: monthColumn,
  subject: filled(
    nameOf('subject'),
    ['对象', 'Subject', '测评对象', '单位'],
    ['单位名称；个人写姓名或工号。', 'A unit, or the name or staff number of a member.'],
  ),
  raterClass: filled(
    openList(raterClasses),
    ['评议人类别', 'Rater class', '评议类别', '测评类别'],
    ['领导、同级、群众，或指标参数中写的类别。', 'Leaders, peers, masses, or a class named in the parameters.'],
  ),
  excellent: ballotsFor(['优秀', 'Excellent', '优秀票']),
  competent: ballotsFor(['称职', 'Competent', '称职票']),
  basic: ballotsFor(['基本称职', 'Basically competent', '基本称职票']),
  incompetent: ballotsFor(['不称职', 'Incompetent', '不称职票']),
  abstained: optional(
    tally,
    ['弃权', 'Abstained', '弃权票', '不了解'],
    ['弃权和不了解的票数，不计入。', 'Abstentions and "don\'t know"; they are no votes.'],
  ),
  voters: optional(
    number({ from: 0, whole: true, unitWord: '人' }),
    ['参评人数', 'Voters', '参加测评人数', '应到人数'],
    ['这一类到场测评的人数，供核对票数。', 'How many of the class were there to vote, for checking the counts.'],
  ),
});

function ballotsFor(names: Names): Column<typeof tally> {
  return optional(tally, names, ['这一等次的票数，没有留空。', 'Ballots for this grade; blank is none.']);
}
