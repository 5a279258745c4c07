// How a worksheet is printed: paper, margins, one page wide, centred, page numbers, page breaks; title rows are a name of the workbook.
import type { PageSetup } from '../contract';
import { quotedSheet } from '../formulas/area-reference';
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import {
  childOf,
  elementLike,
  elementsOf,
  ensureChild,
  insertInOrder,
  removeChildren,
  textOf,
} from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import { setRowBreaks } from './row-breaks';
import { PROPERTIES_ORDER } from './sheet-view';
import type { WorksheetPart } from './worksheet-part';

const A4 = 9;
const MM_PER_INCH = 25.4;
/** Centred, in the size of a circular's page numbers. */
const PAGE_NUMBER = '&C&14— &P —';
/** From the edge of the text down to the foot of the page number. */
const PAGE_NUMBER_BELOW_TEXT_MM = 12;
const NEAREST_TO_PAPER_EDGE_MM = 8;
const FOOTER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

export function setPageSetup(sheet: WorksheetPart, setup: PageSetup): void {
  setFitting(sheet, setup);
  setAttributes(sheet.ensure('printOptions'), { horizontalCentered: setup.centred ? 1 : null });
  const options = sheet.child('printOptions');
  if (options !== undefined && attributesOf(options).size === 0) sheet.remove('printOptions');
  setAttributes(sheet.ensure('pageMargins'), marginsOf(setup));
  setAttributes(sheet.ensure('pageSetup'), {
    paperSize: A4,
    scale: null,
    // Else a sheet printed with the others would go on with their numbers.
    firstPageNumber: setup.numbered ? 1 : null,
    orientation: setup.orientation,
    fitToWidth: null,
    fitToHeight: setup.fitToWidth ? 0 : null,
    useFirstPageNumber: setup.numbered ? 1 : null,
  });
  setPageNumber(sheet, setup);
  setRowBreaks(sheet, setup.breaksBefore);
}

/** The rows repeated on each page, as a name of the workbook refers to them. */
export function printTitles(sheetName: string, { titleRows }: PageSetup): string | null {
  return titleRows === null ? null : `${quotedSheet(sheetName)}!$${titleRows.from}:$${titleRows.to}`;
}

/** One page wide is what `fitToWidth` says where nothing else is said. */
function setFitting(sheet: WorksheetPart, { fitToWidth }: PageSetup): void {
  const properties = sheet.child('sheetPr') ?? (fitToWidth ? sheet.ensure('sheetPr') : undefined);
  if (properties === undefined) return;
  setAttributes(ensureChild(properties, 'pageSetUpPr', PROPERTIES_ORDER), { fitToPage: fitToWidth ? 1 : null });
  const fitting = childOf(properties, 'pageSetUpPr');
  if (fitting !== undefined && attributesOf(fitting).size === 0) removeChildren(properties, 'pageSetUpPr');
}

function marginsOf({ margins }: PageSetup): Record<string, number> {
  const { top, bottom, left, right } = margins;
  const footer = Math.min(bottom, Math.max(NEAREST_TO_PAPER_EDGE_MM, bottom - PAGE_NUMBER_BELOW_TEXT_MM));
  const inMm = { left, right, top, bottom, header: Math.min(top, NEAREST_TO_PAPER_EDGE_MM), footer };
  return Object.fromEntries(Object.entries(inMm).map(([side, mm]) => [side, inches(mm)]));
}

function inches(mm: number): number {
  return Math.round((mm / MM_PER_INCH) * 10_000) / 10_000;
}

function setPageNumber(sheet: WorksheetPart, { numbered }: PageSetup): void {
  const standing = sheet.child('headerFooter');
  if (numbered) {
    const all = standing ?? sheet.ensure('headerFooter');
    removeChildren(all, 'oddFooter');
    insertInOrder(all, elementLike(all, 'oddFooter', { children: [encodeXml(PAGE_NUMBER)] }), FOOTER_ORDER);
    return;
  }
  const footer = standing && childOf(standing, 'oddFooter');
  if (standing === undefined || footer === undefined || textOf(footer) !== PAGE_NUMBER) return;
  removeChildren(standing, 'oddFooter');
  if (elementsOf(standing).length === 0) sheet.remove('headerFooter');
}
