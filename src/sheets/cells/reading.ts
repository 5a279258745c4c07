// One cell, and what came of reading it.
import type { Entry } from '../../core/entries/entry';
import type { EntryFindingCode } from '../../core/findings/entry-finding-code';
import type { CellAddress, Finding } from '../../core/findings/finding';
import type { CellValue } from '../workbook-snapshot';
import { cleanText } from './clean-text';

export interface Cell {
  /** Text without marks nobody sees and without spaces at its ends. */
  readonly value: CellValue;
  readonly shown: string;
  readonly at: CellAddress;
  /** Set where the cell lies under a merge that hides its value. */
  readonly hidden: Finding | null;
}

export interface Reading<T> {
  readonly entry: Entry<T>;
  /** Something odd was accepted. What was refused is in the entry itself. */
  readonly note: Finding | null;
}

export function accepted<T>(cell: Cell, value: T): Reading<T> {
  return { entry: { state: 'value', value, cell: cell.at }, note: null };
}

/** Accepted although it was not typed as a plain number; the note shows what was read. */
export function acceptedAs<T>(cell: Cell, value: T, read: string): Reading<T> {
  const note: Finding = {
    severity: 'note',
    code: 'number-accepted',
    at: cell.at,
    facts: { text: shownText(cell), read },
  };
  return { entry: { state: 'value', value, cell: cell.at }, note };
}

export function refused(cell: Cell, code: EntryFindingCode, facts: Readonly<Record<string, string>>): Reading<never> {
  const finding: Finding = { severity: 'error', code, at: cell.at, facts };
  return { entry: { state: 'unreadable', cell: cell.at, finding }, note: null };
}

/** What every kind of cell has in common: nothing there, hidden by a merge, or an error of a formula. */
export function withoutValue(cell: Cell): Reading<never> | null {
  if (cell.hidden !== null) {
    return { entry: { state: 'unreadable', cell: cell.at, finding: cell.hidden }, note: null };
  }
  if (typeof cell.value !== 'string') return null;
  if (cell.value === '') return { entry: { state: 'blank', cell: cell.at }, note: null };
  return isErrorText(cell.value) ? refused(cell, 'cell-error', { text: cell.value }) : null;
}

/** The text a person sees in the cell. */
export function shownText({ value, shown }: Cell): string {
  return typeof value === 'string' ? value : cleanText(shown);
}

// The errors of Google Sheets, Excel and LibreOffice; a formula without a stored result is read as #ERROR!.
const ERRORS = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d+$/;

function isErrorText(text: string): boolean {
  return (text.startsWith('#') || text.startsWith('Err:')) && ERRORS.test(text);
}
