// Programs that print and look into what was printed, where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPrograms } from '../../local/print/find-programs';
import type { PrintProgram } from '../../local/print/print-program';

const POPPLER = { pages: 'pdfinfo', text: 'pdftotext', fonts: 'pdffonts' } as const;

const installedPrograms: readonly PrintProgram[] = findPrograms({
  platform: process.platform,
  environment: process.env,
});

export const installedBrowser = installedPrograms.find(({ kind }) => kind === 'browser') ?? null;

const hasPdfTools = spawnSync(POPPLER.pages, ['-v']).error === undefined;

/** `describe` where a browser and the tools for PDF are installed, else skipped. */
export const describeWithPrinter = installedBrowser !== null && hasPdfTools ? describe : describe.skip;

export function pagesOf(pdfFile: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync(POPPLER.pages, [pdfFile], { encoding: 'utf8' }))?.[1]);
}

export function textOf(pdfFile: string): string {
  return execFileSync(POPPLER.text, ['-layout', pdfFile, '-'], { encoding: 'utf8' });
}

/** The names of fonts that are named in the PDF but not part of it. */
export function fontsLeftOut(pdfFile: string): readonly string[] {
  const [, , ...lines] = execFileSync(POPPLER.fonts, [pdfFile], { encoding: 'utf8' }).trim().split('\n');
  return lines.filter((line) => !/\byes (yes|no)\s+(yes|no)\s+\d+\s+\d+$/.test(line));
}

/** `describe` where a browser is installed, else skipped. */
export const describeWithBrowser = installedBrowser === null ? describe.skip : describe;

/** The page as the browser understands it once every script of it has run. */
export function domOf(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-dom-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, html);
    const isRoot = process.getuid?.() === 0;
    const options = ['--headless', '--disable-gpu', '--dump-dom', `--user-data-dir=${join(folder, 'profile')}`];
    const asked = [...options, ...(isRoot ? ['--no-sandbox'] : []), '--virtual-time-budget=1000', page];
    const limits = { encoding: 'utf8', timeout: 60_000, maxBuffer: 64 * 1024 * 1024 } as const;
    return spawnSync(installedBrowser?.path ?? '', asked, limits).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
