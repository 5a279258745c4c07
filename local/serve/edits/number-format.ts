// Number formats chosen in the grid, as the file keeps them.
import { gridFormatOf } from '../grid/formats/grid-format';
import { malformed } from './members';

/** Null where the cell is shown so already: the file's own spelling stays. @throws Refusal for what is no format */
export function fileFormat(gridFormat: unknown, present: string): string | null {
  if (typeof gridFormat !== 'string') throw malformed();
  if (gridFormatOf(present) === gridFormat) return null;
  return gridFormat === '' ? 'General' : gridFormat;
}
