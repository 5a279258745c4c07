// What stands in `[ ]` in a number format of the file.

const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d{1,2})$/iu;

/** Empty where nothing is shown (a colour, a language); null where it says what the grid cannot (a condition, Chinese numerals). */
export function bracketText(inside: string): string | null {
  if (COLOUR.test(inside)) return '';
  // `[$¥-804]`: a sign, then a language.
  return inside.startsWith('$') ? inside.slice(1).replace(/-[\dA-Fa-f,x]*$/u, '') : null;
}
