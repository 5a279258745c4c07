// Number formats by id: those every program knows, those that mean Chinese dates, and the file's own.
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';

/** Ids from here on belong to the file. */
const FIRST_OWN_ID = 164;

/** ECMA-376 part 1, 18.8.30; ids 14, 22, 27-36 and 50-58 as its zh-CN list has them. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;[Red]¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;[Red]¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Ids that mean the same in every language; the others are written out, so that they look alike everywhere. */
const portableIds = new Map([0, 1, 2, 3, 4, 9, 10, 11, 20, 21, 45, 46, 49].map((id) => [builtIn[id] ?? '', id]));

/** @param list the `numFmts` element, if the file has one */
export function numberFormatCode(id: number, list: XmlElement | undefined): string {
  const own = list === undefined ? undefined : ownFormats(list).find((format) => format.id === id);
  return own?.code ?? builtIn[id] ?? 'General';
}

/** The id of a format, which is added to the list when it is new. */
export function numberFormatId(code: string, list: () => XmlElement): number {
  const portable = portableIds.get(code);
  if (portable !== undefined) return portable;
  const formats = ownFormats(list());
  const known = formats.find((format) => format.code === code);
  if (known !== undefined) return known.id;
  const id = Math.max(FIRST_OWN_ID - 1, ...formats.map((format) => format.id)) + 1;
  list().children.push(elementLike(list(), 'numFmt', { attributes: { numFmtId: id, formatCode: code } }));
  setAttributes(list(), { count: formats.length + 1 });
  return id;
}

function ownFormats(list: XmlElement): { id: number; code: string }[] {
  return childrenOf(list, 'numFmt').map((element) => {
    const attributes = attributesOf(element);
    return { id: Number(attributes.get('numFmtId')), code: attributes.get('formatCode') ?? 'General' };
  });
}
