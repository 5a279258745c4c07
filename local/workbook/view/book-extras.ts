// What a workbook holds besides its worksheets, counted.
import type { WorkbookPart } from '../book/workbook-part';
import { relatedPart, relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { BookExtras } from './sheet-view';

export function bookExtras(pack: XlsxPackage, workbook: WorkbookPart): BookExtras {
  const links = new Map(relationshipsOf(pack, workbook.part).map((link) => [link.id, link.type]));
  const strings = relatedPart(pack, workbook.part, 'sharedStrings');
  const others = workbook.entries().filter(({ relationshipId }) => links.get(relationshipId) !== 'worksheet');
  return {
    macros: relatedPart(pack, workbook.part, 'vbaProject') === undefined ? 0 : 1,
    otherSheets: others.length,
    richTexts: strings === undefined || !pack.has(strings) ? 0 : richTextsIn(pack.text(strings)),
  };
}

/** Texts whose parts look different, told by their runs; most workbooks have none, so they are looked for before they are counted. */
function richTextsIn(strings: string): number {
  if (!/<(?:[\w.-]+:)?r[\s>]/u.test(strings)) return 0;
  return [...strings.matchAll(/<(?:[\w.-]+:)?si[\s>](?:(?!<\/(?:[\w.-]+:)?si>)[\s\S])*?<(?:[\w.-]+:)?r[\s>]/gu)].length;
}
