// What stands in a workbook must not steer the terminal it is shown in; only the colours of paint.ts may.

/** Escapes other than those of colours, control characters but for line ends and tabs, and what turns the direction of writing. */
const STEERING =
  /\u001b(?!\[[\d;]*m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const SHOWN = '〓';

export function terminalText(line: string): string {
  return line.replace(STEERING, SHOWN);
}
