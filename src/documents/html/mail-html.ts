import type { PrintedDocument } from '../block';
import { circularHtml } from './circular-html';

/** The HTML body of a mail: tables with inline styles, nothing remote, at most 640 pixels wide. */
export function mailHtml(document: PrintedDocument): string {
  return circularHtml(document);
}
