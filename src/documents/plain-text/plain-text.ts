import type { PrintedDocument } from '../block';
import { printable } from '../glyphs';
import { textsOf } from '../texts-of';

/** The text body of a mail: lines of at most 78 columns where words allow it, a Chinese character taking two. */
export function plainText(document: PrintedDocument): string {
  return textsOf(document).map(printable).join('\n');
}
