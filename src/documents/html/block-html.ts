// One block of a page to be printed; what it looks like is for the page's style to say.
import type { Block, BlockOf } from '../block';
import { inLines, markup, type Html } from './escape-html';
import { linkHtml } from './link-html';
import { tableHtml } from './table-html';

const DATE = /(\d+年(?:\d+月)?(?:\d+日)?)/;

export function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'title':
      return markup`<h1>${titleHtml(block.text)}</h1>\n`;
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

/** GB/T 9704 breaks a title where its sense allows it: never inside a date. */
function titleHtml(text: string): readonly Html[] {
  return text
    .split(DATE)
    .map((part, index) => (index % 2 === 0 ? inLines(part) : markup`<span class="whole">${part}</span>`));
}

/** The items stand below each other, beside the label. */
function attachmentsHtml({ label, items }: BlockOf<'attachments'>): Html {
  const rows = items.map(
    (item, index) =>
      markup`<tr><td><p class="line">${index === 0 ? inLines(label) : []}</p></td><td><p class="item">${inLines(item)}</p></td></tr>\n`,
  );
  return markup`<table class="attachments">\n${rows}</table>\n`;
}

/** Centred below each other in the right part of the page; a table, because no other way is known to every printing program. */
function signatureHtml({ lines }: BlockOf<'signature'>): Html {
  const rows = lines.map(
    (line) => markup`<tr><td width="40%"></td><td width="60%"><p class="centred">${inLines(line)}</p></td></tr>\n`,
  );
  return markup`<table class="signature" width="100%">\n${rows}</table>\n`;
}
