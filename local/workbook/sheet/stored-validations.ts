// Where a sheet keeps its validations: in a list of their own, and, as Excel does with lists of other sheets, in an extension.
import { areaAddress, parseAreas } from '../cells/cell-address';
import type { RuledAreas } from '../formulas/anchored-formulas';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

export interface StoredValidation extends RuledAreas {
  readonly list: XmlElement;
  readonly element: XmlElement;
}

export function storedValidations(sheet: WorksheetPart): StoredValidation[] {
  return listsOf(sheet).flatMap((list) =>
    childrenOf(list, 'dataValidation').map((element) => ({
      list,
      element,
      areas: parseAreas(attributeOf(element, 'sqref') ?? textOfChild(element, 'sqref')),
      formulas: ['formula1', 'formula2'].map((name) => textOfChild(element, name)),
    })),
  );
}

/** Puts copies of the validation, for these areas and with these formulas, in its place; none takes it away. */
export function replaceValidation({ list, element }: StoredValidation, copies: readonly RuledAreas[]): void {
  const place = list.children.indexOf(element);
  list.children.splice(place, 1, ...copies.map((copy) => copyOf(element, copy)));
  setAttributes(list, { count: childrenOf(list, 'dataValidation').length });
}

/** An empty list is not allowed, nor is an extension without a list. */
export function dropEmptyLists(sheet: WorksheetPart): void {
  const isEmpty = (list: XmlElement): boolean => childrenOf(list, 'dataValidation').length === 0;
  const own = sheet.child('dataValidations');
  if (own !== undefined && isEmpty(own)) sheet.remove('dataValidations');
  const extensions = sheet.child('extLst');
  if (extensions === undefined) return;
  extensions.children = extensions.children.filter(
    (child) => typeof child === 'string' || !validationListsIn(child).some(isEmpty),
  );
  if (elementsOf(extensions).length === 0) sheet.remove('extLst');
}

function listsOf(sheet: WorksheetPart): XmlElement[] {
  const own = sheet.child('dataValidations');
  const extensions = sheet.child('extLst');
  return [
    ...(own === undefined ? [] : [own]),
    ...(extensions ? elementsOf(extensions).flatMap(validationListsIn) : []),
  ];
}

function validationListsIn(extension: XmlElement): XmlElement[] {
  return elementsOf(extension).filter((child) => localNameOf(child) === 'dataValidations');
}

function copyOf(element: XmlElement, { areas, formulas }: RuledAreas): XmlElement {
  const copy = structuredClone(element);
  const references = areas.map(areaAddress).join(' ');
  const inside = childNamed(copy, 'sqref');
  if (inside === undefined) setAttributes(copy, { sqref: references });
  else setText(inside, references);
  formulas.forEach((formula, index) => {
    const holder = childNamed(copy, `formula${String(index + 1)}`);
    if (holder !== undefined) setText(holder, formula);
  });
  return copy;
}

/** In an extension the text stands one element deeper. */
function setText(element: XmlElement, text: string): void {
  const [inner] = elementsOf(element);
  if (inner !== undefined) setText(inner, text);
  else element.children = [encodeXml(text)];
}

function textOfChild(element: XmlElement, name: string): string {
  const child = childNamed(element, name);
  return child === undefined ? '' : textOf(child);
}

/** Whatever its namespace: in an extension, areas and formulas have one of their own. */
function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => localNameOf(child) === name);
}
