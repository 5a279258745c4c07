// What is selected in each tab.
import type { Selection } from '../../host/index';
import type { SeatName } from '../wire';

export class Seats {
  private readonly selections = new Map<SeatName, Selection>();

  selection(seat: SeatName | null): Selection | null {
    return (seat === null ? null : this.selections.get(seat)) ?? null;
  }

  select(seat: SeatName | null, selection: Selection | null): void {
    if (seat === null) return;
    if (selection === null) this.selections.delete(seat);
    else this.selections.set(seat, selection);
  }

  leave(seat: SeatName): void {
    this.selections.delete(seat);
  }
}
