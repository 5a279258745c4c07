// Styles and borders that cells share, under the numbers they have in the grid's data; 0 is none.
import type { CellLook } from '../../../workbook/view/sheet-view';
import type { GridBorder } from '../grid-data';
import type { GridStyle } from '../grid-message';
import { Numbering } from '../numbering';
import { gridBorder, gridStyle } from './grid-look';

interface Numbers {
  readonly style: number;
  readonly border: number;
}

export class SharedLooks {
  readonly styles = new Numbering<GridStyle>();
  readonly borders = new Numbering<GridBorder>();
  /** A workbook hands out one object for all cells of a style. */
  private readonly known = new Map<CellLook, Numbers>();

  /** @param usual of cells that nobody has given a look */
  constructor(readonly usual: CellLook | null) {}

  numbersOf(look: CellLook): Numbers {
    let numbers = this.known.get(look);
    if (numbers === undefined) this.known.set(look, (numbers = this.added(look)));
    return numbers;
  }

  private added(look: CellLook): Numbers {
    const style = gridStyle(look);
    const border = gridBorder(look);
    return {
      style: Object.keys(style).length === 0 ? 0 : this.styles.numberOf(style),
      border: border === null ? 0 : this.borders.numberOf(border),
    };
  }
}
