// The relationships of one part: which other parts it uses, under which id.
import { attributesOf } from '../xml/xml-attributes';
import { elementLike, elementsOf } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { relationshipsPartOf, resolveTarget, targetFrom } from './part-name';
import type { XlsxPackage } from './xlsx-package';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, `worksheet`; the same in the transitional and the strict form of the format. */
  readonly type: string;
  /** Name of the part, or the address of an external target. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** @param source a part, or '' for the package itself */
export function relationshipsOf(pack: XlsxPackage, source: string): Relationship[] {
  if (!pack.has(relationshipsPartOf(source))) return [];
  return elementsOf(documentOf(pack, source).root).map((element) => relationshipIn(element, source));
}

function relationshipIn(element: XmlElement, source: string): Relationship {
  const attributes = attributesOf(element);
  const external = attributes.get('TargetMode') === 'External';
  const target = attributes.get('Target') ?? '';
  const type = attributes.get('Type') ?? '';
  return {
    id: attributes.get('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** The first internal target of that type. */
export function relatedPart(pack: XlsxPackage, source: string, type: string): string | undefined {
  return relationshipsOf(pack, source).find((link) => link.type === type && !link.external)?.target;
}

/** Adds a relationship and returns its id. */
export function relate(pack: XlsxPackage, source: string, link: { type: string; target: string }): string {
  const document = documentOf(pack, source);
  const taken = new Set(elementsOf(document.root).map((element) => attributesOf(element).get('Id')));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const attributes = { Id: id, Type: typeBase(pack) + link.type, Target: targetFrom(source, link.target) };
  document.root.children.push(elementLike(document.root, 'Relationship', { attributes }));
  pack.setText(relationshipsPartOf(source), serialiseXml(document));
  return id;
}

/** Takes away every relationship that points at the part. */
export function unrelate(pack: XlsxPackage, source: string, target: string): void {
  const document = documentOf(pack, source);
  document.root.children = document.root.children.filter((node) => {
    if (typeof node === 'string') return true;
    const link = relationshipIn(node, source);
    return link.external || link.target.toLowerCase() !== target.toLowerCase();
  });
  pack.setText(relationshipsPartOf(source), serialiseXml(document));
}

/** A file keeps to one form of the format, which its first relationship shows. */
function typeBase(pack: XlsxPackage): string {
  const first = relationshipsPartOf('');
  return pack.has(first) && pack.text(first).includes(STRICT) ? STRICT : TRANSITIONAL;
}

function documentOf(pack: XlsxPackage, source: string): XmlDocument {
  const name = relationshipsPartOf(source);
  return parseXml(pack.has(name) ? pack.text(name) : EMPTY, name);
}
