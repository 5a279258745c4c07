// Where scripts have written, for whoever has to show it.
import type { Area, XlsxSheet } from '../../workbook/contract';
import type { SheetPlace } from '../edits/edit-bench';

export interface Written {
  readonly places: readonly SheetPlace[];
  /** More than contents and looks of cells: a new sheet, a width, a rule ... */
  readonly beyondCells: boolean;
}

interface Watch {
  news: { readonly places: SheetPlace[]; beyondCells: boolean };
  hasWritten: boolean;
}

/** Of each piece of work; what is written by work inside it is told to that alone. */
export class ScriptWrites {
  private readonly watches: Watch[] = [];

  readonly note = (sheet: XlsxSheet, area: Area | null): void => {
    const watch = this.watches.at(-1);
    if (watch === undefined) return;
    watch.hasWritten = true;
    if (area === null) watch.news.beyondCells = true;
    else watch.news.places.push({ sheet: sheet.name, area });
  };

  during<Answer>(work: () => Answer): Answer {
    this.watches.push({ news: nothing(), hasWritten: false });
    try {
      return work();
    } finally {
      this.watches.pop();
    }
  }

  /** What the innermost work has written since this was last asked. */
  takeNews(): Written {
    const watch = this.watches.at(-1);
    const news = watch?.news ?? nothing();
    if (watch !== undefined) watch.news = nothing();
    return news;
  }

  /** Whether the innermost work has written anything at all. */
  hasWritten(): boolean {
    return this.watches.at(-1)?.hasWritten ?? false;
  }
}

export function isNothing({ places, beyondCells }: Written): boolean {
  return places.length === 0 && !beyondCells;
}

function nothing(): Watch['news'] {
  return { places: [], beyondCells: false };
}
