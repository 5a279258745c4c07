// Alerts and prompts: the script stands still until the person at that tab has answered, or has left.
import { randomUUID } from 'node:crypto';
import type { ButtonName, Question } from '../../host/index';
import type { QuestionAnswer, SeatName } from '../wire';
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

  constructor(
    private readonly announcer: Announcer,
    private readonly line: Pick<RequestLine, 'serveUntil'>,
  ) {}

  /** Other requests are served meanwhile. */
  ask(seat: SeatName, asks: Asked['asks'], question: Question): Said {
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
    if (this.open.get(question)?.seat === seat && !this.said.has(question)) this.said.set(question, { button, text });
  }

  /** For a tab that has been loaded anew. */
  showAgain(seat: SeatName): void {
    for (const asked of this.of(seat)) if (!this.said.has(asked.name)) this.show(asked);
  }

  leave(seat: SeatName): void {
    for (const { name } of this.of(seat)) this.answer({ seat, question: name, ...CLOSED });
  }

  private of(seat: SeatName): readonly Asked[] {
    return [...this.open.values()].filter((asked) => asked.seat === seat);
  }

  private show({ seat, name, asks, question }: Asked): void {
    this.announcer.to(seat, { kind: 'question', name, asks, question });
  }
}
