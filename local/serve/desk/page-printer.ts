// Pages to PDF by whatever this machine has, each page once; where that fails, the person is told why.
import { findPrinter } from '../../print/printer';
import type { PagePrinter } from '../../host/index';

/** Null where nothing that prints is installed. */
export function pagePrinter(failed: (reason: string) => void): PagePrinter | null {
  const printer = findPrinter();
  if (printer === null) return null;
  const printed = new Map<string, Uint8Array | null>();
  return (html) => {
    const known = printed.get(html);
    if (known !== undefined) return known;
    const result = printer.printPdf(html);
    const pdf = result.kind === 'printed' ? result.pdf : null;
    if (result.kind === 'failed')
      failed(result.failures.map(({ program, said }) => `${program.path} ${said}`).join('; '));
    printed.set(html, pdf);
    return pdf;
  };
}
