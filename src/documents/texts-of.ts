// Every text of a document, in the order in which it is read.
import type { Block, PrintedDocument } from './block';

export function textsOf({ name, blocks }: PrintedDocument): readonly string[] {
  return [name, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)];
    case 'award':
      return [block.label, block.text];
    case 'attachments':
      return [block.label, ...block.items];
    case 'signature':
      return block.lines;
    default:
      return [block.text];
  }
}
