// The last line of every sheet the program lays out: it says which run made it and lets the program know its own sheets again.
import type { SheetSnapshot } from '../workbook-snapshot';

/** The same in both languages, because it is read back. */
const MARK = /^— xiaoneng \S+ · /;

/** What makes two runs the same: nothing of the clock is in it. */
export interface Edition {
  readonly programVersion: string;
  /** What the sheet holds: `ranking 2026-10 v1`. */
  readonly content: string;
  readonly inputHash: string;
}

export function signatureLine(edition: Edition): string {
  return `— xiaoneng ${edition.programVersion} · ${edition.content} · ${edition.inputHash} —`;
}

export function isSignature(value: unknown): boolean {
  return typeof value === 'string' && MARK.test(value);
}

/** The program laid this sheet out, or it is still empty; anything else belongs to somebody. */
export function isOurs(sheet: SheetSnapshot): boolean {
  for (let index = sheet.values.length - 1; index >= 0; index -= 1) {
    const filled = sheet.values[index]?.find((value) => value !== '');
    if (filled !== undefined) return isSignature(filled);
  }
  return true;
}
