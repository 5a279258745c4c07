// `[Content_Types].xml`: what kind of part each part is.
import { attributesOf } from '../xml/xml-attributes';
import { elementLike, elementsOf, localNameOf } from '../xml/xml-children';
import { parseXml, serialiseXml } from '../xml/xml-tree';
import type { XmlDocument } from '../xml/xml-tree';
import type { XlsxPackage } from './xlsx-package';

const PART = '[Content_Types].xml';

/** Declares the type of one part. */
export function declarePart(pack: XlsxPackage, part: string, contentType: string): void {
  change(pack, (document) => {
    const attributes = { PartName: `/${part}`, ContentType: contentType };
    document.root.children.push(elementLike(document.root, 'Override', { attributes }));
  });
}

/** Declares the type of all parts with that file extension, unless it is declared. */
export function declareExtension(pack: XlsxPackage, extension: string, contentType: string): void {
  change(pack, (document) => {
    const known = elementsOf(document.root).some(
      (element) => attributesOf(element).get('Extension')?.toLowerCase() === extension,
    );
    if (known) return;
    const attributes = { Extension: extension, ContentType: contentType };
    document.root.children.unshift(elementLike(document.root, 'Default', { attributes }));
  });
}

export function undeclarePart(pack: XlsxPackage, part: string): void {
  change(pack, (document) => {
    document.root.children = document.root.children.filter((node) => {
      if (typeof node === 'string' || localNameOf(node) !== 'Override') return true;
      return attributesOf(node).get('PartName')?.toLowerCase() !== `/${part}`.toLowerCase();
    });
  });
}

function change(pack: XlsxPackage, edit: (document: XmlDocument) => void): void {
  const document = parseXml(pack.text(PART), PART);
  edit(document);
  pack.setText(PART, serialiseXml(document));
}
