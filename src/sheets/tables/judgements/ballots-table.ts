import { name, number, openList } from '../column-kind';
import { monthColumn } from '../common-columns';
import type { Column } from '../table';
import { table } from '../table';
import { words } from '../words';
import { raterClasses } from './judgement-choices';

const tally = {
  kind: number({ from: 0, whole: true, unitWord: '票' }),
  presence: 'optional',
} as const satisfies Partial<Column>;

export const ballotsTable = table({
  name: words('民主测评', 'Ballots'),
  aliases: ['测评', '民主测评汇总'],
  owner: 'people',
  columns: {
    month: monthColumn,
    subject: {
      header: words('对象', 'Subject'),
      aliases: ['测评对象', '单位'],
      kind: name,
      presence: 'filled',
      help: words('单位名称；个人写姓名或工号。', 'A unit, or the name or staff number of a member.'),
    },
    raterClass: {
      header: words('评议人类别', 'Rater class'),
      aliases: ['评议类别', '测评类别'],
      kind: openList(raterClasses),
      presence: 'filled',
      help: words(
        '领导、同级、群众，或指标参数中写的类别。',
        'Leaders, peers, masses, or a class named in the parameters.',
      ),
    },
    excellent: {
      header: words('优秀', 'Excellent'),
      aliases: ['优秀票'],
      ...tally,
      help: words('优秀的票数，没有留空。', 'Ballots for excellent; blank is none.'),
    },
    competent: {
      header: words('称职', 'Competent'),
      aliases: ['称职票'],
      ...tally,
      help: words('称职的票数，没有留空。', 'Ballots for competent; blank is none.'),
    },
    basic: {
      header: words('基本称职', 'Basically competent'),
      aliases: ['基本称职票'],
      ...tally,
      help: words('基本称职的票数，没有留空。', 'Ballots for basically competent; blank is none.'),
    },
    incompetent: {
      header: words('不称职', 'Incompetent'),
      aliases: ['不称职票'],
      ...tally,
      help: words('不称职的票数，没有留空。', 'Ballots for incompetent; blank is none.'),
    },
    abstained: {
      header: words('弃权', 'Abstained'),
      aliases: ['弃权票', '不了解'],
      ...tally,
      help: words('弃权和不了解的票数，不计入。', 'Abstentions and "don\'t know"; they are no votes.'),
    },
  },
});
