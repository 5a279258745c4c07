// Where the grid works a formula out to something else than the file has: the file's figure is the one that counts.
import type { SheetResults } from '../../grid/grid-data';

type Result = SheetResults['results'][string];

export interface DifferingCell {
  readonly sheet: string;
  readonly address: string;
  readonly inFile: Result;
}

/** Of the last digits that two ways of reckoning may leave apart. */
const TOLERANCE = 1e-9;

/** `valueOf` is the grid's own result of the cell. */
export function differingResults(
  sheets: readonly SheetResults[],
  valueOf: (sheetId: string, address: string) => unknown,
): readonly DifferingCell[] {
  return sheets.flatMap(({ id, name, results }) =>
    Object.entries(results)
      .filter(([address, inFile]) => !isAlike(inFile, valueOf(id, address)))
      .map(([address, inFile]) => ({ sheet: name, address, inFile })),
  );
}

function isAlike(inFile: Result, inGrid: unknown): boolean {
  if (typeof inFile === 'number' && typeof inGrid === 'number')
    return Math.abs(inFile - inGrid) <= TOLERANCE * Math.max(1, Math.abs(inFile));
  return inFile === inGrid || (inFile === '' && inGrid === null);
}
