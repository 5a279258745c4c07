import type { PrintedDocument } from '../block';
import { circularHtml } from './circular-html';
import { posterHtml } from './poster/poster-html';

/** A whole page without scripts and without anything remote: the circular after GB/T 9704, or the poster for the wall. */
export function documentHtml(document: PrintedDocument, kind: 'circular' | 'poster'): string {
  return kind === 'circular' ? circularHtml(document) : posterHtml(document);
}
