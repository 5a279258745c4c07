import { accepted, shownText, type Cell, type Reading } from './reading';

/** Words as written; a number or a date is taken as it is shown, so that `007` stays `007`. */
export function readText(cell: Cell): Reading<string> {
  return accepted(cell, shownText(cell));
}

// 、 ， ； and their half-width forms, and a new line within the cell.
const BETWEEN_NAMES = /[、，,；;\n]/;

/** Several names in one cell, as written. */
export function readNames(cell: Cell): Reading<readonly string[]> {
  return accepted(cell, splitNames(shownText(cell)));
}

export function splitNames(text: string): readonly string[] {
  return text
    .split(BETWEEN_NAMES)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
