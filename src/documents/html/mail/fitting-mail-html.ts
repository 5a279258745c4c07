// The HTML body of a mail within what mail services take.
import type { PrintedDocument } from '../../block';
import { plainText } from '../../plain-text/plain-text';
import { utf8Bytes } from '../../utf8-bytes';
import { markup } from '../escape-html';
import { mailHtml } from './mail-html';

/** Google takes 200 KB and no more. */
const MOST_BYTES = 200 * 1000;

/** A result of hundreds of people is sent as the text in its own lines: no table is worth a mail that does not leave. */
export function fittingMailHtml(document: PrintedDocument): string {
  const html = mailHtml(document);
  if (utf8Bytes(html) <= MOST_BYTES) return html;
  const page = markup`<!DOCTYPE html>
<html lang="${document.language}">
<head><meta charset="utf-8"><title>${document.name}</title></head>
<body><pre>
${{ html: preformatted(plainText(document)) }}</pre></body>
</html>
`;
  return page.html;
}

/** Line ends stay what they are, for only they are lines in here. */
function preformatted(text: string): string {
  return text
    .split('\n')
    .map((line) => markup`${line}`.html)
    .join('\n');
}
