import { createInterface } from 'node:readline/promises';

const YES = /^(?:y|yes|是|好|同意)$/iu;

/** Anything but a yes is a no. The question goes to stderr, for stdout is the result's. */
export async function askOnTerminal(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return YES.test((await terminal.question(`${question} `)).trim());
  } finally {
    terminal.close();
  }
}
