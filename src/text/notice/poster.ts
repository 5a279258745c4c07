// The poster for the wall (R55).
import { words } from '../language';

export const poster = {
  name: words('海报 {month}', 'Poster {month}'),
  title: words('{office}\n{month}效能竞赛结果公示', '{office}\nEffectiveness contest, {month}'),
  titleWithoutOffice: words('{month}效能竞赛结果公示', 'Effectiveness contest, {month}'),
  advanced: words('先进{category}', 'Advanced'),
  last: words('末位{category}', 'Last'),
  lastTwo: words('末位成员', 'Last two members'),
  member: words('{name}（{unit}）', '{name} ({unit})'),
  vacant: words('空缺', 'vacant'),
  nobody: words('不评', 'none'),
  open: words('待审定', 'to be decided'),
  total: words('{name}　{total}分', '{name}   {total}'),
};
