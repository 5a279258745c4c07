// Cells of a made-up .xlsx, written down in a test as what they hold and how it is shown.
import type { Content } from '../../local/workbook/contract';
import type { CellInput } from './snapshot';

/** A content of the file, with a number format where it has one. */
export interface MadeCell {
  readonly content: Content;
  readonly format?: string;
}

/** As in a snapshot (a date, a shown percentage), or the very content of the file. */
export type FileCell = CellInput | MadeCell;

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

export function serialOf(date: string): number {
  return (Date.parse(date) - EPOCH_MS) / DAY_MS;
}

/** A formula with its stored result; none: it was never computed. */
export function formula(text: string, result: string | number | null = null): MadeCell {
  return { content: { kind: 'formula', formula: text, result: result === null ? null : plainContent(result) } };
}

export function errorCell(value: string): MadeCell {
  return { content: { kind: 'error', value } };
}

/** A number that is shown in that format, whatever it means. */
export function formatted(value: number, format: string): MadeCell {
  return { content: { kind: 'number', value }, format };
}

/** Text in a cell that is formatted as text, as a clerk gets it who formats the whole column so. */
export function textFormatted(value: string): MadeCell {
  return { content: plainContent(value), format: '@' };
}

export function madeCell(cell: FileCell): MadeCell {
  if (cell === null || cell === '') return { content: { kind: 'blank' } };
  if (typeof cell === 'boolean') return { content: { kind: 'boolean', value: cell } };
  if (typeof cell !== 'object') return { content: plainContent(cell) };
  if ('content' in cell) return cell;
  if ('date' in cell) {
    const [hours = 0, minutes = 0, seconds = 0] = cell.time.split(':').map(Number);
    const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    return formatted(serialOf(cell.date) + time, time === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm');
  }
  const { value, shown } = cell;
  return typeof value === 'number' && shown.endsWith('%') ? formatted(value, '0.##%') : madeCell(value);
}

function plainContent(value: string | number): Content {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}
