// What a sheet holds besides, counted: parts and extensions that only some programs know.
import { relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf } from '../xml/xml-attributes';
import { elementsOf, localNameOf } from '../xml/xml-children';
import { descendantsOf } from '../xml/xml-descendants';
import { parseXml } from '../xml/xml-tree';
import type { SheetExtras } from './sheet-view';

/** Excel stores the rest of a bar here that it also writes the old way. */
const BESIDE_AN_OLD_RULE = 'dataBar';

export function sheetExtras(sheet: WorksheetPart, pack: XlsxPackage, part: string): SheetExtras {
  const links = relationshipsOf(pack, part);
  const extensions = sheet.child('extLst');
  const extended = (name: string): number => (extensions === undefined ? 0 : descendantsOf(extensions, name).length);
  const rules = extensions === undefined ? [] : descendantsOf(extensions, 'cfRule');
  const linked = (type: string): string[] => links.filter((link) => link.type === type).map(({ target }) => target);
  return {
    tables: linked('table').length,
    pivotTables: linked('pivotTable').length,
    slicers: linked('slicer').length,
    threadedComments: linked('threadedComment').reduce((sum, target) => sum + childCount(pack, target), 0),
    sparklines: extended('sparkline'),
    rules: rules.filter((rule) => attributeOf(rule, 'type') !== BESIDE_AN_OLD_RULE).length,
    controls: linked('control').length + linked('oleObject').length,
  };
}

function childCount(pack: XlsxPackage, part: string): number {
  if (!pack.has(part)) return 0;
  return elementsOf(parseXml(pack.text(part), part).root).filter((child) => localNameOf(child) === 'threadedComment')
    .length;
}
