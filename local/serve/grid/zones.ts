// Cells that share a number (of a style, a format, a border), gathered into as few rectangles as go quickly.
import { areaAddress } from '../../workbook/cells/cell-address';

interface Zone {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  readonly value: number;
}

/** 0 stands for nothing. Rows are given from the first to the last, each once. */
export class Zones {
  private readonly closed: Zone[] = [];
  /** Those that reach down to the row before, by their first column. */
  private open = new Map<number, Zone>();

  addRow(row: number, firstColumn: number, values: readonly number[]): void {
    const next = new Map<number, Zone>();
    for (let start = 0; start < values.length;) {
      const value = values[start] ?? 0;
      let end = start + 1;
      while (end < values.length && values[end] === value) end++;
      if (value !== 0) this.extend(next, { row, column: firstColumn + start, rows: 1, columns: end - start, value });
      start = end;
    }
    for (const zone of this.open.values()) if (next.get(zone.column) !== zone) this.closed.push(zone);
    this.open = next;
  }

  /** By A1 address of the area. */
  byAddress(): Record<string, number> {
    const zones = [...this.closed, ...this.open.values()];
    return Object.fromEntries(zones.map((zone) => [areaAddress(zone), zone.value]));
  }

  private extend(next: Map<number, Zone>, run: Zone): void {
    const above = this.open.get(run.column);
    const isSame = above?.columns === run.columns && above.value === run.value && above.row + above.rows === run.row;
    if (isSame) above.rows += 1;
    next.set(run.column, isSame ? above : run);
  }
}
