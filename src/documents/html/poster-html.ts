import type { PrintedDocument } from '../block';
import { circularHtml } from './circular-html';

/** A poster for the wall: one A4 page in large type, which may as well be printed on A3. */
export function posterHtml(document: PrintedDocument): string {
  return circularHtml(document);
}
