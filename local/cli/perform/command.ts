// What every way of performing a command is given.
import type { CommandRequest } from '../command-request';
import type { Paint } from '../print/paint';
import type { Speech } from '../print/speech';

export interface Surroundings {
  readonly speech: Speech;
  readonly paint: Paint;
  /** Holds the files that would be pushed. */
  readonly scriptFolder: string;
  /** The built file of the thread that sends mails. */
  readonly mailWorker: string;
  /** Asks the person a question that is answered by yes or no; null where nobody sits in front of it. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

export interface Command {
  readonly request: CommandRequest;
  readonly surroundings: Surroundings;
}
