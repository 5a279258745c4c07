// Number formats chosen in the grid, as the file keeps them.
import { excelFormatOf } from '../grid/formats/excel-format';
import { gridFormatOf } from '../grid/formats/grid-format';
import { malformed } from './members';
import { Refusal } from './refusal';

/**
 * Null where the cell keeps its own: it is shown so already, or the grid's format means nothing to the file.
 * @param known formats of the workbook, one of which it may have come from
 */
export function fileFormat(gridFormat: unknown, present: string, known: readonly string[]): string | null {
  if (typeof gridFormat !== 'string') throw malformed();
  return gridFormatOf(present) === gridFormat ? null : excelFormatOf(gridFormat, known);
}

/** The same for a format somebody has chosen. @throws Refusal */
export function chosenFormat(gridFormat: unknown, present: string, known: readonly string[]): string | null {
  const format = fileFormat(gridFormat, present, known);
  if (format === null && gridFormatOf(present) !== gridFormat) throw new Refusal('formatUnknown');
  return format;
}
