// What floats above the cells of a sheet.

export interface SheetDrawings {
  readonly pictures: readonly Picture[];
  readonly charts: readonly Chart[];
  /** Shapes, text boxes, controls and whatever else. */
  readonly others: number;
}

export interface Picture {
  readonly place: Place;
  /** Null where the file only points elsewhere for it. */
  readonly part: PicturePart | null;
}

export interface PicturePart {
  /** File extension in small letters: `png`, `jpeg`, `emf` ... */
  readonly extension: string;
  bytes(): Uint8Array;
}

/** Pixels; either where it ends or how big it is. */
export interface Place {
  readonly from: Corner;
  readonly to: Corner | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface Corner {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Chart {
  readonly place: Place;
  /** Null for every kind but these, and for several kinds in one. */
  readonly kind: 'bar' | 'column' | 'line' | 'pie' | 'doughnut' | null;
  readonly title: string;
  readonly isStacked: boolean;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly series: readonly Series[];
}

export interface Series {
  /** References as formulas name areas; empty where there is none. */
  readonly values: string;
  readonly categories: string;
  /** As it was when the file was saved. */
  readonly name: string;
}
