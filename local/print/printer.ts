// Pages become PDF files by whatever this machine has for it; without anything, notices are still made as HTML and as sheets.
import { findPrograms } from './find-programs';
import { withFirstInstalled } from './first-installed';
import { installedFonts } from './installed-fonts';
import { missingCharacters } from './missing-characters';
import type { PrintFailure, PrintProgram } from './print-program';
import { printWith } from './print-with';

export interface Printer {
  /** The program asked first, as people know it. */
  readonly name: string;
  /** Synchronous, as `HtmlOutput.getAs` is. */
  readonly printPdf: (html: string) => Printed;
}

export type Printed =
  | {
      readonly kind: 'printed';
      readonly pdf: Uint8Array;
      readonly by: PrintProgram;
      /** Characters that no installed font shows, null where nobody can tell. */
      readonly missing: readonly string[] | null;
    }
  /** None of the programs did it; each says why. */
  | { readonly kind: 'failed'; readonly failures: readonly PrintFailure[] };

/** Null where neither a browser nor LibreOffice is installed. */
export function findPrinter(): Printer | null {
  const programs = findPrograms({ platform: process.platform, environment: process.env });
  const [first] = programs;
  return first === undefined ? null : { name: first.name, printPdf: (html) => printPdf(html, programs) };
}

function printPdf(html: string, programs: readonly PrintProgram[]): Printed {
  const failures: PrintFailure[] = [];
  const fonts = installedFonts();
  for (const program of programs) {
    const attempt = printWith(program, program.kind === 'office' ? withFirstInstalled(html, fonts) : html);
    if ('pdf' in attempt) return { kind: 'printed', ...attempt, by: program, missing: missingCharacters(html, fonts) };
    failures.push(attempt.failure);
  }
  return { kind: 'failed', failures };
}
