// Pages to PDF by whatever this machine has, each page once.
import { PRINTER_VARIABLE } from '../../print/find-programs';
import { findPrinter } from '../../print/printer';
import type { Speech } from '../print/speech';

/** Null for a page that could not be printed; why is said. */
export type PagePrinter = (html: string) => Uint8Array | null;

/** Null where nothing that prints is installed, which is said in these words, or nothing is to be used. */
export function pagePrinter(speech: Speech, whenMissing: 'noPrinter' | 'noPrinterForMail'): PagePrinter | null {
  const printer = findPrinter();
  if (printer === null) {
    if ((process.env[PRINTER_VARIABLE] ?? '') === '') speech.complain(whenMissing);
    return null;
  }
  const printed = new Map<string, Uint8Array | null>();
  return (html) => {
    const known = printed.get(html);
    if (known !== undefined) return known;
    const result = printer.printPdf(html);
    if (result.kind === 'failed') {
      for (const { program, reason, said } of result.failures) {
        speech.complain(
          ({ start: 'printerNotStarted', time: 'printerTooSlow', page: 'printerFailed' } as const)[reason],
          {
            program: program.path,
            said,
          },
        );
      }
    } else if (result.missing !== null && result.missing.length > 0) {
      speech.complain('charactersMissing', { characters: result.missing.join(' ') });
    }
    const pdf = result.kind === 'printed' ? result.pdf : null;
    printed.set(html, pdf);
    return pdf;
  };
}
