// Words without what nobody meant to type; nothing that is read changes.
import { cleanText } from '../cells/clean-text';

// Full-width spaces between words set a form of address apart in Chinese writing, so they stay.
const SPACES_BETWEEN = /(\S)[ \u00A0]{2,}(?=\S)/g;

/** Without spaces at the ends, doubled spaces and unseen marks; text of several lines keeps the layout it was given. */
export function tidyText(text: string): string {
  return text.includes('\n') ? text : cleanText(text).replace(SPACES_BETWEEN, '$1 ');
}
