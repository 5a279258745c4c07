// One block of a page to be printed; what it looks like is for the page's style to say.
import type { Block, BlockOf } from '../block';
import { inLines, markup, type Html } from './escape-html';
import { linkHtml } from './link-html';
import { tableHtml } from './table-html';

export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'title':
      return markup`<h1>${inLines(block.text)}</h1>\n`;
    case 'heading':
      return block.level === 1 ? markup`<h2>${inLines(block.text)}</h2>\n` : markup`<h3>${inLines(block.text)}</h3>\n`;
    case 'paragraph':
      return markup`<p>${inLines(block.text)}</p>\n`;
    case 'documentNumber':
      return markup`<p class="number">${inLines(block.text)}</p>\n`;
    case 'banner':
    case 'addressee':
    case 'note':
      return markup`<p class="${block.kind}">${inLines(block.text)}</p>\n`;
    case 'table':
      return tableHtml(block);
    case 'award':
      return markup`<p class="award ${block.mark}"><span class="label">${inLines(block.label)}</span>　${inLines(block.text)}</p>\n`;
    case 'attachments':
      return attachmentsHtml(block);
    case 'signature':
      return signatureHtml(block);
    case 'link':
      return markup`<p>${linkHtml(block)}</p>\n`;
  }
}

/** 附件：1. … and the others below the first; a single one has no number. */
function attachmentsHtml({ label, items }: BlockOf<'attachments'>): Html {
  const lines = items.map((item, index) => {
    const shownLabel = index === 0 ? markup`<span class="label">${label}</span>` : [];
    return markup`<p>${shownLabel}${inLines(item)}</p>\n`;
  });
  return markup`<div class="attachments">\n${lines}</div>\n`;
}

/** Set to the right, the date centred under the office. */
function signatureHtml({ lines }: BlockOf<'signature'>): Html {
  const rows = lines.map((line) => markup`<tr><td>${inLines(line)}</td></tr>`);
  return markup`<div class="signature"><table>${rows}</table></div>\n`;
}
