// What is changed in a workbook's cells and on its sheets, from the moment a recording begins.
import type { RecordedChange, Recording, Reversal } from '../recording-contract';
import type { ChangedSheets } from '../book/changed-sheets';
import { applyChange, reversed } from './apply-change';
import { areasOfCells } from './cell-areas';
import { SheetRecording } from './sheet-recording';
import type { SheetChange } from './sheet-recording';
import type { SheetWatcher, WatchedSheet } from './watched-sheet';

export interface RecordedBook {
  readonly watchers: Set<SheetWatcher>;
  readonly changes: ChangedSheets;
}

export class BookRecording implements Recording, SheetWatcher {
  private readonly sheets = new Map<WatchedSheet, SheetRecording>();
  private readonly forgetChanges: () => void;

  constructor(private readonly book: RecordedBook) {
    this.forgetChanges = book.changes.mark();
    book.watchers.add(this);
  }

  watch(source: WatchedSheet): void {
    if (!this.sheets.has(source)) this.sheets.set(source, new SheetRecording(source));
  }

  takeBack(): void {
    this.book.watchers.delete(this);
    for (const sheet of this.sheets.values()) sheet.takeBack();
    this.forgetChanges();
  }

  end(): RecordedChange {
    this.book.watchers.delete(this);
    const changes = [...this.sheets.values()]
      .map((sheet) => sheet.end())
      .filter(({ cells, rows, shell }) => cells.length + rows.length + shell.length > 0);
    return {
      cells: changes.map(({ source, cells }) => ({ sheet: source.place.name(), areas: areasOfCells(cells) })),
      isEmpty: changes.length === 0,
      undo: () => applied(changes.map(reversed)),
      redo: () => applied(changes),
    };
  }
}

function applied(changes: readonly SheetChange[]): Reversal {
  const results = changes.map((change) => ({ sheet: change.source.place.name(), ...applyChange(change) }));
  return {
    cells: results.map(({ sheet, areas }) => ({ sheet, areas })),
    leftAlone: results.some(({ leftAlone }) => leftAlone),
  };
}
