// Runs of the script that a person at a tab has started: what comes of them, and what is done after them.
import { ScriptFailure, UnknownFunction } from '../../host/index';
import type { RunAnswer, SeatName } from '../wire';
import type { AtWork } from './at-work';
import type { ScriptWrites } from './script-writes';

/** Google's own number for one person. */
const MOST_RUNS = 30;

export interface RunsOptions {
  readonly atWork: AtWork;
  readonly writes: ScriptWrites;
  /** A script that never ends can only be killed, and nothing may be lost with it. */
  readonly beforeRun: () => void;
  /** After a run that has written something, with what it answered. */
  readonly afterWriting: (answer: RunAnswer) => void;
  /** What a person reads for a failure that is none of the script's. */
  readonly toldOf: (failure: unknown) => string;
  readonly tooMany: string;
}

export class Runs {
  constructor(private readonly options: RunsOptions) {}

  run(seat: SeatName, functionName: string, script: () => unknown): RunAnswer {
    const { atWork, writes, tooMany, beforeRun, afterWriting } = this.options;
    if (atWork.runs().length >= MOST_RUNS) return { kind: 'failed', message: tooMany };
    beforeRun();
    return atWork.during({ kind: 'run', seat, functionName }, () =>
      writes.during(() => {
        const answer = this.answerOf(script);
        if (writes.hasWritten()) afterWriting(answer);
        return answer;
      }),
    );
  }

  /** What the script wrote before it failed stays written. */
  private answerOf(script: () => unknown): RunAnswer {
    try {
      return { kind: 'done', value: script() ?? null };
    } catch (error) {
      const isScripts = error instanceof ScriptFailure || error instanceof UnknownFunction;
      return { kind: 'failed', message: isScripts ? error.message : this.options.toldOf(error) };
    }
  }
}
