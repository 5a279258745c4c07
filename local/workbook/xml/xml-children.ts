// Finding and placing child elements under the prefix of their parent; elements of other namespaces are never taken for ours.
import type { AttributeValue } from './xml-attributes';
import { setAttributes } from './xml-attributes';
import { decodeXml } from './xml-text';
import type { XmlElement, XmlNode } from './xml-tree';
import { isElement } from './xml-tree';

export function localNameOf(element: XmlElement): string {
  return element.tag.slice(element.tag.indexOf(':') + 1);
}

/** `x:` or nothing. */
export function prefixOf(element: XmlElement): string {
  return element.tag.slice(0, element.tag.indexOf(':') + 1);
}

export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  const tag = prefixOf(parent) + name;
  return elementsOf(parent).filter((child) => child.tag === tag);
}

export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

export function elementsOf(parent: XmlElement): XmlElement[] {
  return parent.children.filter(isElement);
}

/** A new element in the namespace of `kin`. */
export function elementLike(
  kin: XmlElement,
  name: string,
  content: { attributes?: Readonly<Record<string, AttributeValue>>; children?: XmlNode[] } = {},
): XmlElement {
  const element: XmlElement = { tag: prefixOf(kin) + name, attributes: '', children: content.children ?? [] };
  setAttributes(element, content.attributes ?? {});
  return element;
}

export function removeChildren(parent: XmlElement, name: string): void {
  const tag = prefixOf(parent) + name;
  parent.children = parent.children.filter((child) => !isElement(child) || child.tag !== tag);
}

/**
 * The child of that name, made where the schema's sequence wants it when it is missing.
 * @param order the names of the sequence; what is not named in it stays behind
 */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  return childOf(parent, name) ?? insertInOrder(parent, elementLike(parent, name), order);
}

/** After its last predecessor of the sequence; elements the sequence does not name (`mc:AlternateContent`) are passed over. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(localNameOf(child));
  const ranks = parent.children.map((other) => (isElement(other) ? order.indexOf(localNameOf(other)) : -1));
  const predecessor = ranks.findLastIndex((other) => other >= 0 && other <= rank);
  const successor = ranks.findIndex((other) => other > rank);
  const place = predecessor >= 0 ? predecessor + 1 : successor >= 0 ? successor : parent.children.length;
  parent.children.splice(place, 0, child);
  return child;
}

/** All character data inside, CDATA included. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : rawText(child))).join('');
}

function rawText(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  return raw.startsWith('<') ? '' : decodeXml(raw);
}
