import { isMark } from '../../core/log/chain';
import { circular } from '../../text/notice/circular';
import { unfill } from '../../text/unfill';
import type { SheetSnapshot } from '../workbook-snapshot';

const LANGUAGES = ['zh-CN', 'en'] as const;

/** The line of a printed notice that carries the mark of its publication; null on a draft. */
export function markOfNotice({ values }: SheetSnapshot): { readonly row: number; readonly mark: string } | null {
  for (const [index, cells] of values.entries()) {
    for (const cell of cells) {
      const [mark] = LANGUAGES.flatMap((language) => unfill(circular.mark[language], String(cell))?.['mark'] ?? []);
      if (mark !== undefined && isMark(mark)) return { row: index + 1, mark };
    }
  }
  return null;
}
