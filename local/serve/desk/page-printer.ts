// Pages to PDF by whatever this machine has; where that fails, the person is told why.
import type { PagePrinter } from '../../host/index';
import { findPrinter } from '../../print/printer';
import type { Printer } from '../../print/printer';
import type { Work } from './at-work';

export interface PrintingFor {
  readonly printer?: Pick<Printer, 'printPdf'> | null;
  /** What is going on: in it each page is printed once, and what failed is tried again in the next. */
  readonly work: () => Work | null;
  readonly failed: (reason: string) => void;
}

/** Null where nothing that prints is installed. */
export function pagePrinter({ printer = findPrinter(), work, failed }: PrintingFor): PagePrinter | null {
  if (printer === null) return null;
  const printed = new Map<string, Uint8Array | null>();
  let printedFor: Work | null = null;
  return (html) => {
    if (work() !== printedFor) printed.clear();
    printedFor = work();
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
