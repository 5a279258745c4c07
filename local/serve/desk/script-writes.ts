// Where scripts have written, for whoever has to show it.
import type { Area, XlsxSheet } from '../../workbook/contract';
import type { SheetPlace } from '../edits/edit-bench';

export interface Written {
  readonly places: readonly SheetPlace[];
  /** More than contents and looks of cells: a new sheet, a width, a rule ... */
  readonly beyondCells: boolean;
}

/** Of one piece of work; what is written by work inside it is told to that alone. */
export class ScriptWrites {
  private readonly watched: { readonly places: SheetPlace[]; beyondCells: boolean }[] = [];

  readonly note = (sheet: XlsxSheet, area: Area | null): void => {
    const watch = this.watched.at(-1);
    if (watch === undefined) return;
    if (area === null) watch.beyondCells = true;
    else watch.places.push({ sheet: sheet.name, area });
  };

  during<Answer>(work: () => Answer): { readonly answer: Answer; readonly written: Written } {
    const written = { places: [], beyondCells: false };
    this.watched.push(written);
    try {
      return { answer: work(), written };
    } finally {
      this.watched.pop();
    }
  }
}

export function isNothing({ places, beyondCells }: Written): boolean {
  return places.length === 0 && !beyondCells;
}
