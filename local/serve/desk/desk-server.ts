// Takes the requests of the server to the desk, one inside another where a script waits, and ends when it is told to.
import type { FileAnswer } from '../wire';
import type { DeskAnswers } from './desk-answers';
import { DeskEnded } from './desk-ended';
import type { Asked, DeskMessage } from './desk-requests';

export interface DeskServerOptions {
  readonly answers: DeskAnswers;
  readonly post: (message: DeskMessage) => void;
  readonly toldOf: (failure: unknown) => string;
  /** Saves what is unsaved. */
  readonly saveAll: () => FileAnswer;
  /** Lets everything go; nothing can be posted any more. */
  readonly close: () => void;
}

export class DeskServer {
  private depth = 0;
  private ending: Asked | null = null;

  constructor(private readonly options: DeskServerOptions) {}

  serve(asked: Asked): void {
    if (asked.name === 'end') this.ending ??= asked;
    else this.answer(asked);
    // Runs that are going on are broken off first, from the innermost to the outermost.
    if (this.ending !== null && this.depth === 0) this.finish(this.ending);
  }

  isEnding(): boolean {
    return this.ending !== null;
  }

  /** @throws DeskEnded once the program is to end */
  requireGoingOn(): void {
    if (this.isEnding()) throw new DeskEnded();
  }

  private answer({ number, name, given }: Asked): void {
    const { answers, post, toldOf } = this.options;
    this.depth += 1;
    try {
      this.requireGoingOn();
      // Each name has its own kind of given and of answer; together they fit.
      const answer = answers[name as keyof DeskAnswers] as (given: unknown) => unknown;
      post({ kind: 'answer', number, value: answer(given) });
    } catch (error) {
      post({ kind: 'fault', number, message: toldOf(error) });
    } finally {
      this.depth -= 1;
    }
  }

  private finish({ number }: Asked): void {
    const { post, saveAll, toldOf, close } = this.options;
    try {
      post({ kind: 'answer', number, value: saveAll() });
    } catch (error) {
      post({ kind: 'fault', number, message: toldOf(error) });
    } finally {
      close();
    }
  }
}
