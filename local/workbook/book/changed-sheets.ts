// What was written into which sheet since the last save or refresh.
import type { Area } from '../contract';
import { ChangedAreas } from './changed-areas';
import type { SheetSource } from './sheet-source';
import type { ChangedCells } from './stale-caches';

export class ChangedSheets {
  private areas = new Map<SheetSource, ChangedAreas>();
  private readonly added = new Set<SheetSource>();

  add(sheet: SheetSource, area: Area): void {
    const areas = this.areas.get(sheet) ?? new ChangedAreas();
    areas.add(area);
    this.areas.set(sheet, areas);
  }

  /** The file did not have this sheet. */
  isNew(sheet: SheetSource): void {
    this.added.add(sheet);
  }

  forget(sheet: SheetSource): void {
    this.areas.delete(sheet);
  }

  /** Remembers what has been written so far; returns how to go back to that. */
  mark(): () => void {
    const marked = [...this.areas].map(([sheet, areas]) => [sheet, areas.copy()] as const);
    return () => {
      this.areas = new Map(marked);
    };
  }

  /** They are forgotten. */
  takeAll(): ChangedCells[] {
    return [...this.areas].map(([sheet, areas]) => ({ sheet, areas: areas.takeAll() }));
  }

  /** The same without new sheets: nothing of the file as it was depends on them. */
  takeOfFile(): ChangedCells[] {
    return this.takeAll().filter(({ sheet }) => !this.added.has(sheet));
  }
}
