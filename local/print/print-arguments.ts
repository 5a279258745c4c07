// How each program is asked for a PDF: with a profile of its own in the folder of the job, and without a way into the network.
import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** A folder made for one page and removed after it. */
export interface PrintJob {
  readonly folder: string;
  readonly page: string;
  readonly pdf: string;
}

export function printJob(folder: string): PrintJob {
  return { folder, page: path.join(folder, 'page.html'), pdf: path.join(folder, 'page.pdf') };
}

export function browserArguments({ folder, page, pdf }: PrintJob, isRoot: () => boolean): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${path.join(folder, 'profile')}`,
    // Chromium does not start as root inside its sandbox; the page it opens is ours, without scripts and without network.
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}

export function officeArguments({ folder, page }: PrintJob): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    folder,
    page,
  ];
}
