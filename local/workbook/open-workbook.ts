import { PatchedWorkbook } from './book/patched-workbook';
import { emptyWorkbookParts } from './book/sheet-templates';
import type { XlsxWorkbook } from './contract';
import { checkContainer, checkKind } from './package/recognise';
import { relatedPart } from './package/relationships';
import { XlsxPackage } from './package/xlsx-package';
import { WorkbookError, damaged } from './workbook-error';

/** @throws WorkbookError for what is not a whole, unencrypted .xlsx or .xlsm; its code says what it is instead */
export function openWorkbook(bytes: Uint8Array): XlsxWorkbook {
  checkContainer(bytes);
  const pack = new XlsxPackage(bytes);
  checkKind(pack.names(), () => pack.text('mimetype'));
  const workbookPart = relatedPart(pack, '', 'officeDocument');
  if (workbookPart === undefined || !pack.has(workbookPart)) throw damaged('_rels/.rels', 'it names no workbook');
  if (!pack.has('[Content_Types].xml')) throw damaged('[Content_Types].xml', 'the part is missing');
  if (/\b(?:word|ppt)\//.test(workbookPart)) {
    throw new WorkbookError('not-a-workbook', 'The file is a text document or a presentation, not a workbook.');
  }
  return new PatchedWorkbook(pack, workbookPart);
}

/** A workbook without sheets; it needs at least one before it is saved. */
export function newWorkbook(): XlsxWorkbook {
  const pack = XlsxPackage.empty();
  for (const [name, text] of emptyWorkbookParts) pack.setText(name, text);
  return new PatchedWorkbook(pack, 'xl/workbook.xml');
}
