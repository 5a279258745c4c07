// Links from cells to addresses of the outside world.
import { parseArea } from '../cells/cell-address';
import { relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributeOf, relationshipIdOf } from '../xml/xml-attributes';
import { childrenOf } from '../xml/xml-children';
import type { OutsideLink } from './sheet-view';

export function outsideLinks(sheet: WorksheetPart, pack: XlsxPackage, part: string): OutsideLink[] {
  const list = sheet.child('hyperlinks');
  const links = list === undefined ? [] : childrenOf(list, 'hyperlink');
  if (links.length === 0) return [];
  const targets = new Map(
    relationshipsOf(pack, part).map(({ id, target, external }) => [id, external ? target : null]),
  );
  return links.flatMap((link) => {
    const area = parseArea(attributeOf(link, 'ref') ?? '');
    const address = targets.get(relationshipIdOf(link) ?? '') ?? null;
    return area === null || address === null ? [] : [{ area, address }];
  });
}
