// The editor as a script sees it: whoever it works for sits at a tab of the browser.
import type { EditorWindow, Menu } from '../../host/index';
import type { SeatName } from '../wire';
import type { DeskSentence } from '../words/desk-words';
import type { Announcer } from './announcer';
import type { AtWork } from './at-work';
import type { Frames } from './frames';
import type { Questions, Said } from './questions';
import type { Seats } from './seats';

export interface WindowParts {
  readonly announcer: Announcer;
  readonly atWork: AtWork;
  readonly questions: Questions;
  readonly frames: Frames;
  readonly seats: Seats;
  readonly showMenu: (menu: Menu) => void;
  readonly say: (sentence: DeskSentence, facts?: Readonly<Record<string, string>>) => string;
}

const NOBODY: Said = { button: 'CLOSE', text: '' };

export function deskWindow({ announcer, atWork, questions, frames, seats, showMenu, say }: WindowParts): EditorWindow {
  /** In the middle of an edit nobody can be waited for: other tabs would wait with it. */
  const asked = (): SeatName | null => (atWork.isTrigger() ? null : atWork.seat());
  const ask = (...[asks, question]: [Parameters<Questions['ask']>[1], Parameters<Questions['ask']>[2]]): Said => {
    const seat = asked();
    if (seat === null) return NOBODY;
    const sentence = say('waitsForAnswer', { title: question.title || firstLine(question.text) });
    for (const waiting of atWork.seatsWaiting()) announcer.to(waiting, { kind: 'remark', sentence });
    return questions.ask(seat, asks, question);
  };
  return {
    alert: (question) => ask('alert', question).button,
    prompt: (question) => ask('prompt', question),
    showMenu,
    showFrame: (frame) => {
      const seat = atWork.seat();
      if (seat !== null) frames.show(seat, frame);
    },
    showToast: (toast) => {
      announcer.to(atWork.seat(), { kind: 'toast', ...toast });
    },
    selection: () => seats.selection(atWork.seat()),
    selectionOn: (sheet) => seats.selectionOn(sheet, atWork.seat()),
    select: (selection) => {
      seats.select(atWork.seat(), selection);
      announcer.to(atWork.seat(), { kind: 'select', selection });
    },
  };
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('');
}
