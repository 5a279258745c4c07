// A repair as people read it, and as the sheets of the program keep it: text in quotation marks, so that its spaces show.
import type { Repair } from '../../core/findings/finding';
import { findingsSheet } from '../../text/findings-sheet';
import { fill, type Language } from '../../text/language';

/** A percentage has at most 15 digits; a product in binary may show more. */
const DIGITS = 15;
const LONGEST_QUOTE = 60;

/** What the cell will show. */
export function shownAfter({ to, percent }: Pick<Repair, 'to' | 'percent'>): string {
  if (typeof to === 'object') return to.date;
  if (typeof to === 'string') return to;
  return percent === true ? `${String(Number((to * 100).toPrecision(DIGITS)))}%` : String(to);
}

/** `“95分” → 95`; of a long text its beginning. */
export function changeText(repair: Repair, language: Language): string {
  const after = quoted(shownAfter(repair));
  const to = typeof repair.to === 'string' ? fill(findingsSheet.text[language], { text: after }) : after;
  return fill(findingsSheet.change[language], { from: quoted(repair.from), to });
}

function quoted(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('')}…`;
}
