// An edit on its way to the desk: sent again by itself for as long as the desk is not reached.
import type { GridMessage } from '../../grid/grid-message';
import type { RevisionAnswer } from '../../wire';
import { pauseAfter } from './pauses';
import { ServerUnreachable } from './server-calls';

export interface SenderUse {
  revise(message: GridMessage): Promise<RevisionAnswer>;
  /** Nothing of it is in the workbook. */
  refused(message: GridMessage, sentence: string): void;
  /** An edit was not delivered and will be sent again; `delivered` ends that. */
  waiting(): void;
  delivered(): void;
}

export interface EditSender {
  /** The grid has one edit on its way at a time: the one before has arrived, or this is the same on a newer state. */
  send(message: GridMessage): void;
  /** Nothing is sent any more; resolves when nothing is on its way. */
  stop(): Promise<void>;
}

export function editSender({ revise, refused, waiting, delivered }: SenderUse): EditSender {
  let latest: GridMessage | null = null;
  let isStopped = false;
  const onTheirWay = new Set<Promise<RevisionAnswer | null>>();

  const tried = async (message: GridMessage): Promise<RevisionAnswer | null> => {
    const attempt = revise(message).catch(refusalIn);
    onTheirWay.add(attempt);
    const answer = await attempt;
    onTheirWay.delete(attempt);
    return answer;
  };

  const deliver = async (message: GridMessage): Promise<void> => {
    for (let tries = 1; latest === message; tries += 1) {
      const answer = await tried(message);
      // The answer to the latest attempt is the one that counts.
      if (latest !== message) return;
      if (answer !== null) {
        delivered();
        if (answer.kind === 'refused') refused(message, answer.sentence);
        return;
      }
      waiting();
      await pauseAfter(tries);
    }
  };

  return {
    send: (message) => {
      if (isStopped) return;
      latest = message;
      void deliver(message);
    },
    stop: async () => {
      isStopped = true;
      latest = null;
      await Promise.all(onTheirWay);
    },
  };
}

/** Null where it was not delivered, as far as can be known. */
function refusalIn(error: unknown): RevisionAnswer | null {
  const sentence = error instanceof ServerUnreachable && error.kind === 'refuses' ? error.sentence : null;
  return sentence === null ? null : { kind: 'refused', sentence };
}
