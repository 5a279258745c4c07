// The sidebar that tells how a place came about.
import { words } from '../language';

export const whyWords = {
  subject: words('单位或人员', 'Unit or member'),
  ask: words('查询', 'Ask'),
  selected: words('看选中的那一行', 'Take the selected row'),
  which: words('要问的是哪一个？', 'Which one do you mean?'),
  ranked: words('第 {rank} 名（共 {of}），总分 {total}', 'Rank {rank} of {of}, total {total}'),
  unranked: words('不排名', 'Not ranked'),
  items: words('各项得分，点开看依据', 'Items; open one for its grounds'),
  points: words('{points} / {fullPoints} 分', '{points} of {fullPoints}'),
  plainPoints: words('{points} 分', '{points}'),
  notCounted: words('（未计入）', '(not counted)'),
  neighbours: words('与前后相比', 'Beside the neighbours'),
  above: words('前一位', 'Above'),
  below: words('后一位', 'Below'),
  neighbour: words(
    '第 {rank} 名 {name}，总分 {total}，相差 {margin}',
    'Rank {rank}, {name}, total {total}, apart by {margin}',
  ),
  changes: words('怎样才会换位', 'What would have changed the place'),
  remarks: words('说明', 'Remarks'),
  findings: words('有关的检查结果', 'What the check says of it'),
};
