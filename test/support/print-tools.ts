// Programs that print and look into what was printed, where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { findPrograms } from '../../local/print/find-programs';
import type { PrintProgram } from '../../local/print/print-program';

export const installedPrograms: readonly PrintProgram[] = findPrograms({
  platform: process.platform,
  environment: process.env,
});

export const installedBrowser = installedPrograms.find(({ kind }) => kind === 'browser') ?? null;

const hasPdfTools = spawnSync('pdfinfo', ['-v']).error === undefined;

/** `describe` where a browser and the tools for PDF are installed, else skipped. */
export const describeWithPrinter = installedBrowser !== null && hasPdfTools ? describe : describe.skip;

export function pagesOf(pdfFile: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [pdfFile], { encoding: 'utf8' }))?.[1]);
}

export function textOf(pdfFile: string): string {
  return execFileSync('pdftotext', ['-layout', pdfFile, '-'], { encoding: 'utf8' });
}

/** The names of fonts that are named in the PDF but not part of it. */
export function fontsLeftOut(pdfFile: string): readonly string[] {
  const [, , ...lines] = execFileSync('pdffonts', [pdfFile], { encoding: 'utf8' }).trim().split('\n');
  return lines.filter((line) => !/\byes (yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line));
}
