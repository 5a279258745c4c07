// One block of a mail; every style stands at its element, because mail programs throw style sheets away.
import type { Block, BlockOf } from '../../block';
import { inLines, markup, type Html } from '../escape-html';
import { linkHtml } from '../link-html';
import { mailTableHtml } from './mail-table-html';

const BANNER =
  'margin: 0 0 16px; padding: 8px 12px; border: 2px solid #8f1d1d; background-color: #ffffff; color: #8f1d1d; font-weight: bold;';
const TITLE = 'margin: 0 0 16px; font-size: 20px; line-height: 1.4; font-weight: bold;';
const HEADING = 'margin: 24px 0 8px; font-size: 17px; line-height: 1.4; font-weight: bold;';
const SUBHEADING = 'margin: 16px 0 8px; font-size: 15px; line-height: 1.4; font-weight: bold;';
const PARAGRAPH = 'margin: 0 0 12px;';
const SIGNATURE = 'margin: 24px 0; text-align: right;';
const NOTE = 'margin: 0 0 8px; font-size: 13px; line-height: 1.5;';

export function mailBlockHtml(block: Block): Html {
  switch (block.kind) {
    case 'banner':
      return paragraph(block.text, BANNER);
    case 'title':
      return markup`<h1 style="${TITLE}">${inLines(block.text)}</h1>\n`;
    case 'heading':
      return block.level === 1
        ? markup`<h2 style="${HEADING}">${inLines(block.text)}</h2>\n`
        : markup`<h3 style="${SUBHEADING}">${inLines(block.text)}</h3>\n`;
    case 'documentNumber':
    case 'addressee':
    case 'paragraph':
      return paragraph(block.text, PARAGRAPH);
    case 'table':
      return mailTableHtml(block);
    case 'award':
      return markup`<p style="${PARAGRAPH}"><strong>${inLines(block.label)}</strong>　${inLines(block.text)}</p>\n`;
    case 'attachments':
      return attachments(block);
    case 'signature':
      return paragraph(block.lines.join('\n'), SIGNATURE);
    case 'note':
      return paragraph(block.text, NOTE);
    case 'link':
      return markup`<p style="${PARAGRAPH}">${linkHtml(block)}</p>\n`;
  }
}

function paragraph(text: string, style: string): Html {
  return markup`<p style="${style}">${inLines(text)}</p>\n`;
}

function attachments({ label, items }: BlockOf<'attachments'>): Html {
  return markup`<p style="${PARAGRAPH}">${inLines([label, ...items].join('\n'))}</p>\n`;
}
