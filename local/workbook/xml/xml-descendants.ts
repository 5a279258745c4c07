// Finding elements by their local name, whatever their prefix: in parts of other vocabularies, which are only read.
import { elementsOf, localNameOf } from './xml-children';
import type { XmlElement } from './xml-tree';

/** At any depth, in the order of the text; what lies inside a found one is not looked through. */
export function descendantsOf(element: XmlElement, localName: string): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    localNameOf(child) === localName ? [child] : descendantsOf(child, localName),
  );
}

export function descendantOf(element: XmlElement | undefined, localName: string): XmlElement | undefined {
  return element === undefined ? undefined : descendantsOf(element, localName)[0];
}
