const LONGEST = 200;

/** One line that a person may be shown; servers answer whatever they like. */
export function failureText(error: Error): string {
  const line = error.message.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
