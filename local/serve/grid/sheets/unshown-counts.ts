// What the grid does not show, counted and listed.
import type { Unshown, UnshownKind } from '../../wire';

export type Counts = Readonly<Partial<Record<UnshownKind, number>>>;

/** Those that there are. @param sheet its name; null: the whole workbook */
export function unshownList(sheet: string | null, counts: Counts): Unshown[] {
  return Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [{ kind: kind as UnshownKind, sheet, count }] : [],
  );
}
