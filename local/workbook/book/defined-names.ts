// The names that a workbook gives to areas and formulas; some belong to one sheet, which they know by its position.
import { quotedSheet } from '../formulas/area-reference';
import { formulaTokens, sheetNamesIn } from '../formulas/formula-tokens';
import { attributeOf } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';

const PRINT_TITLES = '_xlnm.Print_Titles';

/** @param root of the workbook part */
export function definedNamesIn(root: XmlElement): XmlElement[] {
  const names = childOf(root, 'definedNames');
  return names === undefined ? [] : childrenOf(names, 'definedName');
}

/** The names that belong to the sheet go. */
export function dropNamesOf(root: XmlElement, position: number): void {
  const names = childOf(root, 'definedNames');
  if (names === undefined) return;
  names.children = names.children.filter((child) => typeof child === 'string' || !belongsTo(child, position));
  dropEmptyNames(root);
}

/** An empty list is not allowed. */
export function dropEmptyNames(root: XmlElement): void {
  if (definedNamesIn(root).length > 0) return;
  root.children = root.children.filter((child) => child !== childOf(root, 'definedNames'));
}

export function setPrintTitles(names: XmlElement, position: number, reference: string | null): void {
  names.children = names.children.filter(
    (child) => typeof child === 'string' || attributeOf(child, 'name') !== PRINT_TITLES || !belongsTo(child, position),
  );
  if (reference === null) return;
  const attributes = { name: PRINT_TITLES, localSheetId: position };
  names.children.push(elementLike(names, 'definedName', { attributes, children: [encodeXml(reference)] }));
}

/** In the names that belong to the sheet: what is printed of it, what is filtered. */
export function renameInNames(
  root: XmlElement,
  position: number,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  for (const name of definedNamesIn(root)) {
    if (!belongsTo(name, position)) continue;
    const renamed = formulaTokens(textOf(name)).map((token) => {
      const isSheet = token.sheet !== '' && sheetNamesIn(token.sheet).join(':').toLowerCase() === from.toLowerCase();
      return (isSheet ? `${quotedSheet(to)}!` : token.sheet) + token.text;
    });
    name.children = [encodeXml(renamed.join(''))];
  }
}

function belongsTo(name: XmlElement, position: number): boolean {
  return attributeOf(name, 'localSheetId') === String(position);
}
