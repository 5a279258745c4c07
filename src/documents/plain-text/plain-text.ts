import type { Block, PrintedDocument } from '../block';
import { linkAddress } from '../link-address';
import { indented, wrapped } from './text-lines';
import { tableLines } from './table-lines';

type Language = PrintedDocument['language'];

/** The text body of a mail: lines of at most 78 columns where words allow it, a Chinese character taking two. */
export function plainText({ language, blocks }: PrintedDocument): string {
  const lines = blocks.flatMap((block, index) => [
    ...(index > 0 && standsApart(block, blocks[index - 1]) ? [''] : []),
    ...blockLines(block, language),
  ]);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** Paragraphs under a heading, and one award after the other, need no empty line. */
function standsApart(block: Block, before: Block | undefined): boolean {
  if (before?.kind === 'heading') return block.kind === 'table';
  return block.kind !== 'award' || before?.kind !== 'award';
}

function blockLines(block: Block, language: Language): readonly string[] {
  switch (block.kind) {
    case 'banner':
      return wrapped(`*** ${block.text} ***`);
    case 'paragraph':
      return indented(block.text, language === 'en' ? '' : '　　');
    case 'table':
      return tableLines(block, language);
    case 'award':
      return wrapped(`${block.label} ${block.text}`);
    case 'attachments':
      return [block.label, ...block.items].flatMap(wrapped);
    case 'signature':
      return block.lines.flatMap(wrapped);
    case 'link':
      return linkLines(block.text, linkAddress(block.address));
    default:
      return wrapped(block.text);
  }
}

/** The address on a line of its own and never broken: whoever reads plain text has to copy it. */
function linkLines(text: string, address: string | null): readonly string[] {
  return address === null ? wrapped(text) : [...wrapped(text), address];
}
