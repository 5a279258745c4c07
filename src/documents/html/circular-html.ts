import type { PrintedDocument } from '../block';
import { blockHtml } from './block-html';
import { circularStyle } from './circular-style';
import { pageOf } from './page';

/** A circular (通报) as a whole page, to be printed on A4 or read on a screen; attachments begin on pages of their own. */
export function circularHtml(document: PrintedDocument): string {
  const { blocks } = document;
  const banners = blocks.flatMap((block) => (block.kind === 'banner' ? block.text : []));
  return pageOf(document, { style: circularStyle(banners.join(' ')), body: blocks.map(blockHtml) });
}
