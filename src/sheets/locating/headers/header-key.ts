import { comparable } from '../../cells/clean-text';

const HINT = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g;
const STARS = /^\*+|\*+$/g;

/** The form in which header texts are compared: hints in brackets and the star of a required column do not count. */
export function headerKey(text: string): string {
  const key = comparable(text);
  const bare = key.replace(HINT, '').replace(STARS, '');
  return bare === '' ? key : bare;
}
