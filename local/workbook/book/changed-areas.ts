// Which areas of which sheets have new contents since the file was opened.
import { containsArea, unionArea } from '../cells/cell-address';
import type { Area } from '../contract';

export class ChangedAreas {
  constructor(private readonly list: Area[] = []) {}

  /** Areas that continue the last one are joined with it, so writing row by row leaves one area. */
  add(area: Area): void {
    const last = this.list.at(-1);
    if (last !== undefined && formOne(last, area)) this.list[this.list.length - 1] = unionArea(last, area);
    else this.list.push(area);
  }

  copy(): ChangedAreas {
    return new ChangedAreas([...this.list]);
  }

  /** The areas so far, which are forgotten. */
  takeAll(): Area[] {
    return this.list.splice(0);
  }
}

function formOne(one: Area, other: Area): boolean {
  if (containsArea(one, other) || containsArea(other, one)) return true;
  const sameColumns = one.column === other.column && one.columns === other.columns;
  const sameRows = one.row === other.row && one.rows === other.rows;
  return (sameColumns && one.row + one.rows === other.row) || (sameRows && one.column + one.columns === other.column);
}
