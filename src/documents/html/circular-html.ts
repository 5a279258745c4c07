import type { PrintedDocument } from '../block';
import { blockHtml } from './block-html';
import { circularStyle } from './circular-style';
import { pageOf } from './page';

/** A circular (通报) as a whole page, to be printed on A4 or read on a screen. */
export function circularHtml(document: PrintedDocument): string {
  return pageOf(document, { style: circularStyle, body: document.blocks.map(blockHtml) });
}
