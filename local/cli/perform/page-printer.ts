// Pages to PDF by whatever this machine has, each page once.
import { PRINTER_VARIABLE } from '../../print/find-programs';
import { findPrinter } from '../../print/printer';
import type { Printed } from '../../print/printer';
import type { Speech } from '../print/speech';
import type { Phrase } from '../words/phrases';

/** Null for a page that could not be printed; why is said. */
export type PagePrinter = (html: string) => Uint8Array | null;

/** What is said where nothing prints, and after the reasons why printing failed. */
export interface PrintingAdvice {
  readonly missing: Phrase;
  readonly failed: Phrase;
}

const FAILURES = { start: 'printerNotStarted', time: 'printerTooSlow', page: 'printerFailed' } as const;

/** Null where nothing that prints is installed, or nothing is to be used. */
export function pagePrinter(speech: Speech, advice: PrintingAdvice): PagePrinter | null {
  const printer = findPrinter();
  if (printer === null) {
    if ((process.env[PRINTER_VARIABLE] ?? '') === '') speech.complain(advice.missing);
    return null;
  }
  const printed = new Map<string, Uint8Array | null>();
  return (html) => {
    const known = printed.get(html);
    if (known !== undefined) return known;
    const result = printer.printPdf(html);
    sayWhatWentWrong(result, speech, advice);
    const pdf = result.kind === 'printed' ? result.pdf : null;
    printed.set(html, pdf);
    return pdf;
  };
}

function sayWhatWentWrong(result: Printed, speech: Speech, { failed }: PrintingAdvice): void {
  if (result.kind === 'printed') {
    const missing = result.missing ?? [];
    if (missing.length > 0) speech.complain('charactersMissing', { characters: missing.join(' ') });
    return;
  }
  for (const { program, reason, said } of result.failures) {
    speech.complain(FAILURES[reason], { program: program.path, said });
  }
  speech.complain(failed);
}
