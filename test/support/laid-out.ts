// Drafts of sheets laid out as a snapshot, or as a file.
import type { Block, WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import { FileBook } from './file-book';
import { sheetOf, type CellInput } from './snapshot';
import type { SheetDraft } from './written-workbook';

export function snapshotOfDrafts(drafts: readonly SheetDraft[]): WorkbookSnapshot {
  return {
    sheetNames: drafts.map(({ name }) => name),
    sheets: drafts.map((draft) => sheetOf(draft.name, { rows: rowsOf(draft), merges: blocksOf(draft) })),
  };
}

export function bookOfDrafts(drafts: readonly SheetDraft[]): FileBook {
  const book = new FileBook();
  for (const draft of drafts) {
    book.add(draft.name, rowsOf(draft));
    for (const block of blocksOf(draft))
      book.finish(draft.name, (sheet) => {
        sheet.merge(block);
      });
  }
  return book;
}

function rowsOf({ above, header, rows }: SheetDraft): readonly (readonly CellInput[])[] {
  return [...above, header, ...rows];
}

function blocksOf({ above, merges }: SheetDraft): Block[] {
  const first = above.length + 2;
  return merges.map(({ row, column, rows }) => ({ row: first + row, column: column + 1, rows, columns: 1 }));
}
