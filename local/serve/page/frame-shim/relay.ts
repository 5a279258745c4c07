// Calls to the page around the dialog and its answers, ten at a time as on Google.
import type { FrameAnswer, FrameMessage, RunAnswer } from '../../wire';

const MOST_AT_ONCE = 10;

export interface Call {
  readonly functionName: string;
  readonly given: readonly unknown[];
  readonly whenAnswered: (answer: RunAnswer) => void;
}

/** The part of a window that it uses. */
interface Listening {
  addEventListener(type: 'message', heard: (event: { readonly source: unknown; readonly data: unknown }) => void): void;
}

interface Addressed {
  postMessage(message: FrameMessage, targetOrigin: string): void;
}

export class Relay {
  private readonly queue: Call[] = [];
  private readonly open = new Map<number, Call>();
  private last = 0;

  constructor(
    own: Listening,
    private readonly around: Addressed,
  ) {
    own.addEventListener('message', ({ source, data }) => {
      if (source === around && isAnswer(data)) this.take(data);
    });
  }

  call(call: Call): void {
    this.queue.push(call);
    this.sendNext();
  }

  tell(message: FrameMessage): void {
    // Only a page of the same server can stand around this one; its policy says so.
    this.around.postMessage(message, '*');
  }

  private sendNext(): void {
    if (this.open.size >= MOST_AT_ONCE) return;
    const call = this.queue.shift();
    if (call === undefined) return;
    const number = (this.last += 1);
    this.open.set(number, call);
    this.tell({ xiaoneng: 'call', number, functionName: call.functionName, given: call.given });
  }

  private take({ number, answer }: FrameAnswer): void {
    const call = this.open.get(number);
    this.open.delete(number);
    this.sendNext();
    call?.whenAnswered(answer);
  }
}

function isAnswer(data: unknown): data is FrameAnswer {
  return typeof data === 'object' && data !== null && 'xiaoneng' in data && data.xiaoneng === 'answer';
}
