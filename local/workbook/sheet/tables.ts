// Tables (list objects) of a sheet; their header cells must say what the table part says.
import { parseArea } from '../cells/cell-address';
import type { Area } from '../contract';
import { relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributesOf } from '../xml/xml-attributes';
import { parseXml } from '../xml/xml-tree';

export interface Table {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
}

export function tablesOf(pack: XlsxPackage, sheetPart: string): Table[] {
  const links = relationshipsOf(pack, sheetPart).filter((link) => link.type === 'table' && pack.has(link.target));
  return links.flatMap((link) => {
    const attributes = attributesOf(parseXml(pack.text(link.target), link.target).root);
    const area = parseArea(attributes.get('ref') ?? '');
    const name = attributes.get('displayName') ?? attributes.get('name') ?? '';
    return area === null ? [] : [{ name, area, headerRows: Number(attributes.get('headerRowCount') ?? 1) }];
  });
}
