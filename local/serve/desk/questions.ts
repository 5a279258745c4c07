// Alerts and prompts: the script stands still until the person at that tab has answered, or has left.
import { randomUUID } from 'node:crypto';
import type { ButtonName, Question } from '../../host/index';
import type { QuestionAnswer, SeatName } from '../wire';
import type { DeskSentence } from '../words/desk-words';
import type { Announcer } from './announcer';
import type { RequestLine } from './request-line';

export interface Said {
  readonly button: ButtonName;
  readonly text: string;
}

interface Asked {
  readonly seat: SeatName;
  readonly name: string;
  readonly asks: 'alert' | 'prompt';
  readonly question: Question;
}

const CLOSED: Said = { button: 'CLOSE', text: '' };

export class Questions {
  private readonly open = new Map<string, Asked>();
  private readonly said = new Map<string, Said>();
  /** Nobody sits there any more; scripts that they have started may still be at work. */
  private readonly left = new Set<SeatName>();

  constructor(
    private readonly announcer: Announcer,
    private readonly line: Pick<RequestLine, 'serveUntil'>,
    private readonly say: (sentence: DeskSentence) => string,
  ) {}

  /** Other requests are served meanwhile. */
  ask(seat: SeatName, asks: Asked['asks'], question: Question): Said {
    if (this.left.has(seat)) return CLOSED;
    const asked = { seat, name: randomUUID(), asks, question };
    this.open.set(asked.name, asked);
    this.show(asked);
    try {
      this.line.serveUntil(() => this.said.has(asked.name));
      return this.said.get(asked.name) ?? CLOSED;
    } finally {
      this.open.delete(asked.name);
      this.said.delete(asked.name);
    }
  }

  /** Only the tab that was asked may answer, and only once. */
  answer({ seat, question, button, text }: QuestionAnswer): void {
    if (this.open.get(question)?.seat !== seat || this.said.has(question)) {
      this.tell(seat, 'questionGone');
      return;
    }
    this.said.set(question, { button, text });
    // Runs inside one another end from the innermost to the outermost.
    if ([...this.open.keys()].at(-1) !== question) this.tell(seat, 'answerWaits');
  }

  /** The tab has been loaded, perhaps anew. */
  enter(seat: SeatName): void {
    this.left.delete(seat);
    for (const asked of this.waitingAt(seat)) this.show(asked);
  }

  leave(seat: SeatName): void {
    this.left.add(seat);
    for (const { name } of this.waitingAt(seat)) this.said.set(name, CLOSED);
  }

  private waitingAt(seat: SeatName): readonly Asked[] {
    return [...this.open.values()].filter((asked) => asked.seat === seat && !this.said.has(asked.name));
  }

  private tell(seat: SeatName, sentence: DeskSentence): void {
    this.announcer.to(seat, { kind: 'remark', sentence: this.say(sentence) });
  }

  private show({ seat, name, asks, question }: Asked): void {
    this.announcer.to(seat, { kind: 'question', name, asks, question });
  }
}
