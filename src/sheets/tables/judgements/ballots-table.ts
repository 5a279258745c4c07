import { name, number, openList } from '../column-kind';
import { monthColumn } from '../common-columns';
import { raterClasses } from './judgement-choices';
import { filled, optional, inputTable } from '../table';

const tally = number({ from: 0, whole: true, unitWord: '票' });

export const ballotsTable = inputTable(['民主测评', 'Ballots', '测评', '民主测评汇总'], {
  month: monthColumn,
  subject: filled(
    name,
    ['对象', 'Subject', '测评对象', '单位'],
    ['单位名称；个人写姓名或工号。', 'A unit, or the name or staff number of a member.'],
  ),
  raterClass: filled(
    openList(raterClasses),
    ['评议人类别', 'Rater class', '评议类别', '测评类别'],
    ['领导、同级、群众，或指标参数中写的类别。', 'Leaders, peers, masses, or a class named in the parameters.'],
  ),
  excellent: optional(
    tally,
    ['优秀', 'Excellent', '优秀票'],
    ['优秀的票数，没有留空。', 'Ballots for excellent; blank is none.'],
  ),
  competent: optional(
    tally,
    ['称职', 'Competent', '称职票'],
    ['称职的票数，没有留空。', 'Ballots for competent; blank is none.'],
  ),
  basic: optional(
    tally,
    ['基本称职', 'Basically competent', '基本称职票'],
    ['基本称职的票数，没有留空。', 'Ballots for basically competent; blank is none.'],
  ),
  incompetent: optional(
    tally,
    ['不称职', 'Incompetent', '不称职票'],
    ['不称职的票数，没有留空。', 'Ballots for incompetent; blank is none.'],
  ),
  abstained: optional(
    tally,
    ['弃权', 'Abstained', '弃权票', '不了解'],
    ['弃权和不了解的票数，不计入。', 'Abstentions and "don\'t know"; they are no votes.'],
  ),
});
