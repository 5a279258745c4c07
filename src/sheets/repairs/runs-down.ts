// Cells that can be written at once: directly under each other in one column.

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** Every cell in one run, runs by column and row; `alike` says whether two neighbours may share one. */
export function runsDown<Cell extends Placed>(
  cells: readonly Cell[],
  alike: (above: Cell, below: Cell) => boolean = () => true,
): readonly (readonly Cell[])[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Cell[][] = [];
  let above: Cell | undefined;
  for (const cell of inOrder) {
    const follows = above !== undefined && cell.column === above.column && cell.row === above.row + 1;
    if (above !== undefined && follows && alike(above, cell)) runs[runs.length - 1]?.push(cell);
    else runs.push([cell]);
    above = cell;
  }
  return runs;
}
