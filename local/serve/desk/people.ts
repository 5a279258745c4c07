// Whoever sits at the tabs, and the window through which the script meets them.
import type { EditorWindow, Menu, MenuEntry } from '../../host/index';
import type { SeatName } from '../wire';
import type { DeskSentence } from '../words/desk-words';
import { announcer } from './announcer';
import type { Announcer } from './announcer';
import { AtWork } from './at-work';
import type { DeskMessage } from './desk-requests';
import { deskWindow } from './desk-window';
import { Frames } from './frames';
import { Questions } from './questions';
import type { RequestLine } from './request-line';
import { Seats } from './seats';

export class People {
  readonly announcer: Announcer;
  readonly atWork: AtWork;
  readonly questions: Questions;
  readonly frames: Frames;
  readonly seats = new Seats();
  readonly window: EditorWindow;
  private readonly menusByTitle = new Map<string, Menu>();

  constructor(
    post: (message: DeskMessage) => void,
    line: Pick<RequestLine, 'serveUntil'>,
    say: (sentence: DeskSentence, facts?: Readonly<Record<string, string>>) => string,
  ) {
    this.announcer = announcer(post);
    this.atWork = new AtWork((functionNames) => {
      this.announcer.toAll({ kind: 'running', functionNames });
    });
    this.questions = new Questions(this.announcer, line, say);
    this.frames = new Frames(this.announcer);
    const showMenu = (menu: Menu): void => {
      this.menusByTitle.set(menu.title, menu);
      this.announcer.toAll({ kind: 'menus', menus: this.menus() });
    };
    this.window = deskWindow({ ...this, showMenu, say });
  }

  menus(): readonly Menu[] {
    return [...this.menusByTitle.values()];
  }

  /** Whether a click can start this function. */
  hasMenuItem(functionName: string): boolean {
    return this.menus().some((menu) => leadsTo(menu, functionName));
  }

  leave(seat: SeatName): void {
    this.questions.leave(seat);
    this.frames.leave(seat);
    this.seats.leave(seat);
  }
}

function leadsTo(menu: Menu, functionName: string): boolean {
  return menu.entries.some((entry: MenuEntry) => {
    if (entry.kind === 'menu') return leadsTo(entry.menu, functionName);
    return entry.kind === 'item' && entry.functionName === functionName;
  });
}
