import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserArguments, officeArguments, printJob, type PrintJob } from './print-arguments';
import { PRINT_TIMEOUT_MS, type Attempt, type PrintFailure, type PrintProgram } from './print-program';
import { undated } from './undated-pdf';

/** One page by one program; leaves nothing behind, whatever happens. */
export function printWith(program: PrintProgram, html: string): Attempt {
  const job = printJob(mkdtempSync(path.join(tmpdir(), 'xiaoneng-print-')));
  try {
    writeFileSync(job.page, html);
    return attempt(program, job);
  } finally {
    // A browser's last children may still be writing into their profile.
    rmSync(job.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function attempt(program: PrintProgram, job: PrintJob): Attempt {
  const asked = program.kind === 'browser' ? browserArguments(job, isRoot) : officeArguments(job);
  const { error, stderr } = spawnSync(program.path, asked, {
    cwd: job.folder,
    encoding: 'utf8',
    timeout: PRINT_TIMEOUT_MS,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const failed = (reason: PrintFailure['reason'], said: string): Attempt => ({ failure: { program, reason, said } });
  if (error) return failed(codeOf(error) === 'ETIMEDOUT' ? 'time' : 'start', error.message);
  const pdf = existsSync(job.pdf) ? readFileSync(job.pdf) : null;
  return pdf !== null && isWhole(pdf) ? { pdf: undated(pdf) } : failed('page', lastLine(stderr));
}

function isWhole(pdf: Buffer): boolean {
  return pdf.subarray(0, 5).toString('latin1') === '%PDF-' && pdf.subarray(-32).toString('latin1').includes('%%EOF');
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}

function lastLine(text: string): string {
  return text.trim().split(/\r?\n/).at(-1) ?? '';
}
