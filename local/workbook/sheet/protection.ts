// Protection of a sheet without a password. The format has no place for a description or for editors without a password, so ours are kept in an extension that other programs pass over.
import type { Protection } from '../contract';
import { WorkbookError } from '../workbook-error';
import { attributeOf, attributesOf, isTrue, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike, elementsOf } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

const EXTENSION = '{6C1D5F3A-2B64-4E0B-9A53-0F8E2D7A91C4}';
const NAMESPACE = 'urn:xiaoneng:protection';
const SECRETS = ['password', 'hashValue'];

export function protectionOf(sheet: WorksheetPart): Protection | null {
  const protection = sheet.child('sheetProtection');
  if (protection === undefined || !isTrue(attributeOf(protection, 'sheet'))) return null;
  const note = ourExtension(sheet);
  const holder = note === undefined ? undefined : elementsOf(note)[0];
  const editors = (holder && attributeOf(holder, 'editors')) ?? '';
  return {
    description: (holder && attributeOf(holder, 'description')) ?? '',
    editors: editors.split(' ').filter((editor) => editor !== ''),
  };
}

/** @throws WorkbookError (password-protected) */
export function protect(sheet: WorksheetPart, { description, editors }: Protection): void {
  unprotect(sheet);
  setAttributes(sheet.ensure('sheetProtection'), { sheet: 1, objects: 1, scenarios: 1 });
  const list = sheet.ensure('extLst');
  const note: XmlElement = { tag: 'xn:protection', attributes: '', children: [] };
  const names = editors.length === 0 ? null : editors.join(' ');
  setAttributes(note, { 'xmlns:xn': NAMESPACE, description, editors: names });
  list.children.push(elementLike(list, 'ext', { attributes: { uri: EXTENSION }, children: [note] }));
}

/** @throws WorkbookError (password-protected) where someone has set a password */
export function unprotect(sheet: WorksheetPart): void {
  const protection = sheet.child('sheetProtection');
  if (protection !== undefined && SECRETS.some((secret) => attributesOf(protection).has(secret))) {
    throw new WorkbookError('password-protected', 'The sheet is protected by a password. Remove the protection first.');
  }
  sheet.remove('sheetProtection');
  const note = ourExtension(sheet);
  const list = sheet.child('extLst');
  if (note === undefined || list === undefined) return;
  list.children = list.children.filter((child) => child !== note);
  if (elementsOf(list).length === 0) sheet.remove('extLst');
}

function ourExtension(sheet: WorksheetPart): XmlElement | undefined {
  const list = sheet.child('extLst');
  return list && childrenOf(list, 'ext').find((extension) => attributeOf(extension, 'uri') === EXTENSION);
}
