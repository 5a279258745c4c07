// A document as a sheet to be printed on A4, after the layout of official circulars (GB/T 9704).
import { RESULT_SHEET, stack, textLines, type Section } from '../../sheets/layouts/section';
import type { LayoutCell, SheetLayout } from '../../sheets/sheet-layout';
import type { PrintedDocument } from '../block';
import { blockSection } from './block-section';
import { GRID_COLUMNS, gridWidths } from './page-grid';

/** Of the first row, which says whether the rest is whole. */
export const DOCUMENT_STATUS_ROW = 1;

export const STATUS_PIXELS = 20;

export interface DocumentSheet {
  readonly document: PrintedDocument;
  /** As the workbook has it, or will have it. */
  readonly sheetName: string;
  readonly status: LayoutCell;
  /** By which the program knows its own sheets. */
  readonly signature: string;
}

export function documentSheet({ document, sheetName, status, signature }: DocumentSheet): SheetLayout {
  const sections = stack([
    { ...line(status), rowHeights: [{ row: DOCUMENT_STATUS_ROW, pixels: STATUS_PIXELS }] },
    ...document.blocks.map((block) => blockSection(block, document.language)),
    blockSection({ kind: 'note', text: signature }, document.language),
  ]);
  return { ...RESULT_SHEET, name: sheetName, ...sections, columnWidths: gridWidths };
}

function line({ value, style }: LayoutCell): Section {
  return textLines([String(value ?? '')], GRID_COLUMNS, style);
}
