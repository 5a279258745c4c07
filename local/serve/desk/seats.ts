// What is selected in each tab, on each of its sheets.
import type { Selection } from '../../host/index';
import type { SeatName } from '../wire';

interface SeatSelections {
  readonly now: Selection | null;
  /** By the name of the sheet. */
  readonly last: ReadonlyMap<string, Selection>;
}

const NOTHING: SeatSelections = { now: null, last: new Map() };

export class Seats {
  private readonly seats = new Map<SeatName, SeatSelections>();

  selection(seat: SeatName | null): Selection | null {
    return this.of(seat).now;
  }

  /** What was selected last on that sheet. */
  selectionOn(sheet: string, seat: SeatName | null): Selection | null {
    return this.of(seat).last.get(sheet) ?? null;
  }

  select(seat: SeatName | null, selection: Selection | null): void {
    if (seat === null) return;
    const { last } = this.of(seat);
    this.seats.set(seat, {
      now: selection,
      last: selection === null ? last : new Map([...last, [selection.sheet, selection]]),
    });
  }

  leave(seat: SeatName): void {
    this.seats.delete(seat);
  }

  private of(seat: SeatName | null): SeatSelections {
    return (seat === null ? undefined : this.seats.get(seat)) ?? NOTHING;
  }
}
