// Reads and changes single attributes inside the raw attribute list of a start tag.
import { decodeXml, encodeXml } from './xml-text';
import type { XmlElement } from './xml-tree';

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export type AttributeValue = string | number | null;

export function attributesOf(element: Pick<XmlElement, 'attributes'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of element.attributes.matchAll(ATTRIBUTE)) {
    found.set(name, decodeXml(double ?? single ?? ''));
  }
  return found;
}

export function attributeOf(element: Pick<XmlElement, 'attributes'>, name: string): string | undefined {
  if (!element.attributes.includes(name)) return undefined;
  return attributesOf(element).get(name);
}

/** XML booleans are `1`, `0`, `true` or `false`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Sets each attribute, or takes it away where the value is null; the others keep their place and spelling. */
export function setAttributes(element: XmlElement, values: Readonly<Record<string, AttributeValue>>): void {
  const left = new Map(Object.entries(values));
  const kept = element.attributes.replace(/\s*([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (raw: string, name: string) => {
    const value = left.get(name);
    if (value === undefined) return raw;
    left.delete(name);
    return value === null ? '' : written(name, value);
  });
  const added = [...left].map(([name, value]) => (value === null ? '' : written(name, value)));
  element.attributes = kept.trimEnd() + added.join('');
}

function written(name: string, value: string | number): string {
  return ` ${name}="${encodeXml(String(value)).replace(/[\t\n\r]/g, (space) => `&#${String(space.charCodeAt(0))};`)}"`;
}

/** The relationship id, whatever prefix the file gives its namespace. */
export function relationshipIdOf(element: XmlElement): string | undefined {
  return [...attributesOf(element)].find(([name]) => name.includes(':') && name.endsWith(':id'))?.[1];
}
