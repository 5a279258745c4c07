import type { BorderLine, Side } from '../../../workbook/view/sheet-view';

/** Lines by side; null: none. Sides that are not named stay. */
export type Sides = Readonly<Partial<Record<Side, BorderLine | null>>>;

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly sides: Sides;
}
