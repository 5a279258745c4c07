// Circulars as the tests of this folder look at them.
import type { NoticeContent } from '../../../src/core/notice/notice-content';
import type { Block, PrintedDocument } from '../../../src/documents/block';
import { circularDocument } from '../../../src/documents/notice/circular';
import { textsOf } from '../../../src/documents/texts-of';
import { noticeContentOf } from '../../support/notices';

export function circularOf(changes: Partial<NoticeContent> = {}, language: 'zh-CN' | 'en' = 'zh-CN'): PrintedDocument {
  return circularDocument(noticeContentOf(changes), ['满分 100 分。'], language);
}

export function headings({ blocks }: PrintedDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
}

export function tables({ blocks }: PrintedDocument): Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
}

/** Texts of the section that begins with that heading, up to the next one. */
export function section(document: PrintedDocument, name: string): string {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.text.endsWith(name));
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const blocks = end < 0 ? rest : rest.slice(0, end);
  return textsOf({ ...document, blocks }).join('\n');
}
