#!/usr/bin/env node
// The `xiaoneng` command: the composition root of the local programs.
import { fileURLToPath } from 'node:url';
import { askOnTerminal } from './ask-on-terminal';
import { exitCodes } from './exit-code';
import { cleanUpInterrupted } from './interruption';
import { runCommandLine } from './run-command-line';

/** Put in by the build from package.json. */
declare const XIAONENG_VERSION: string;

process.once('SIGINT', () => {
  cleanUpInterrupted();
  process.exit(exitCodes.interrupted);
});

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.ok);
});

process.exitCode = await runCommandLine({
  words: process.argv.slice(2),
  environment: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  built: {
    version: XIAONENG_VERSION,
    scriptFolder: besideUs('../dist'),
    mailWorker: besideUs('mail-worker.mjs'),
    deskWorker: besideUs('desk-worker.mjs'),
    recalculationWorker: besideUs('recalculation-worker.mjs'),
    pageFolder: besideUs('page'),
  },
  ask: process.stdin.isTTY && process.stderr.isTTY ? askOnTerminal : null,
});

function besideUs(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
