// Sums and signatures below the entries, which look like rows but are none.
import { figureText } from '../cells/clean-text';

const FOOT = /^(合计|总计|小计|平均|平均分|平均值|注|备注|说明|填表人|制表人|审核人|填报人)(\d*[:、.].*)?$/s;

const SPACES = /\s/g;

/** The first word of a foot row: 合计, 平均, 注：..., 填表人：... */
export function isFootText(text: string): boolean {
  return FOOT.test(figureText(text).replace(SPACES, ''));
}
