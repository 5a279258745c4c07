// What every way of performing a command is given.
import type { CommandRequest } from '../command-request';
import type { Paint } from '../print/paint';
import type { Speech } from '../print/speech';

/** Where the build has put what a command needs beside itself. */
export interface BuiltFiles {
  readonly version: string;
  /** Holds the files that would be pushed. */
  readonly scriptFolder: string;
  /** Of the thread that sends mails. */
  readonly mailWorker: string;
  /** Of the thread that holds a served workbook, and of the one that calculates its formulas. */
  readonly deskWorker: string;
  readonly recalculationWorker: string;
  /** Holds what a browser is served. */
  readonly pageFolder: string;
}

export interface Surroundings {
  readonly speech: Speech;
  readonly paint: Paint;
  readonly built: BuiltFiles;
  /** Asks the person a question that is answered by yes or no; null where nobody sits in front of it. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

export interface Command {
  readonly request: CommandRequest;
  readonly surroundings: Surroundings;
}
