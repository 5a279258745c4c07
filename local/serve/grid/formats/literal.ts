// Texts inside a number format, as the grid's own formats spell them.

/** Shown as they are, without quotes or strokes. */
const PLAIN = /^[$+\-/():!^&~{}<>= ]$/u;

export function literal(text: string): string {
  if (text === '' || PLAIN.test(text)) return text;
  return text.includes('"') ? [...text].map((character) => `\\${character}`).join('') : `"${text}"`;
}

/** A format that shows this text for whatever number is in the cell, without a sign of its own. */
export function fixedText(text: string): string {
  const section = text === '' ? '""' : literal(text);
  return `${section};${section}`;
}
