import type { Block, PrintedDocument } from '../block';
import { circularStyle } from './circular-style';
import { inLines, markup, type Html } from './escape-html';
import { linkAddress } from './link-address';
import { pageOf } from './page';
import { tableHtml } from './table-html';

/** A circular (通报) as a whole page, to be printed on A4 or read on a screen. */
export function circularHtml(document: PrintedDocument): string {
  return pageOf(document, { style: circularStyle, body: document.blocks.map(blockHtml) });
}

function blockHtml(block: Block): Html {
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
      return markup`<p class="award"><span class="label">${inLines(block.label)}</span>　${inLines(block.text)}</p>\n`;
    case 'attachments':
      return markup`<div class="attachments">${block.items.map((item) => markup`<p>${block.label}${inLines(item)}</p>`)}</div>\n`;
    case 'signature':
      return markup`<div class="signature"><table>${block.lines.map((line) => markup`<tr><td>${inLines(line)}</td></tr>`)}</table></div>\n`;
    case 'link':
      return markup`<p>${linkHtml(block)}</p>\n`;
  }
}

export function linkHtml({ text, address }: Extract<Block, { kind: 'link' }>): Html {
  const safe = linkAddress(address);
  return safe === null ? inLines(text) : markup`<a href="${safe}">${inLines(text)}</a>`;
}
