// The built thread on a workbook of its own, as the server sees it: requests, answers, and what the tabs are told.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startDesk, type DeskThread } from '../../../../local/serve/server/desk-client';
import type { DeskStart } from '../../../../local/serve/desk/desk-requests';
import type { Opening, OpeningWish, PageEvent, SeatName } from '../../../../local/serve/wire';
import { openWorkbook } from '../../../../local/workbook/index';
import type { XlsxWorkbook } from '../../../../local/workbook/index';

const ROOT = path.join(__dirname, '../../../..');
export const SAMPLE = path.join(ROOT, 'samples/haiyong-2026.xlsx');
export const CLERK: SeatName = 'tab-of-the-clerk';
export const COLLEAGUE: SeatName = 'tab-of-a-colleague';

type Kind = PageEvent['kind'];
type EventOf<Name extends Kind> = Extract<PageEvent, { readonly kind: Name }>;

interface Told {
  readonly seat: SeatName | null;
  readonly event: PageEvent;
}

const folders: string[] = [];
const threads: DeskThread[] = [];

/** After each test. */
export async function clearDesks(): Promise<void> {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** `workbook`: the bytes, or the path of a file to copy. */
export async function triedDesk(
  workbook: string | Uint8Array = SAMPLE,
  changes: Partial<DeskStart> = {},
): Promise<TriedDesk> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'desk-'));
  folders.push(folder);
  const file = path.join(folder, 'month.xlsx');
  if (typeof workbook === 'string') copyFileSync(workbook, file);
  else writeFileSync(file, workbook);
  const told: Told[] = [];
  const listeners = new Set<() => void>();
  const thread = await startDesk({
    workerFile: path.join(ROOT, 'build/desk-worker.mjs'),
    start: {
      file,
      language: 'zh-CN',
      version: '1.2.3',
      scriptFolder: path.join(ROOT, 'dist'),
      mailWorker: path.join(ROOT, 'build/mail-worker.mjs'),
      recalculationWorker: path.join(ROOT, 'build/recalculation-worker.mjs'),
      now: '2026-11-02T09:30',
      person: 'clerk@example.cn',
      ...changes,
    },
    tell: (seat, event) => {
      told.push({ seat, event });
      for (const listener of listeners) listener();
    },
  });
  threads.push(thread);
  return new TriedDesk({ thread, file, told, listeners });
}

interface Parts {
  readonly thread: DeskThread;
  readonly file: string;
  readonly told: readonly Told[];
  readonly listeners: Set<() => void>;
}

export class TriedDesk {
  readonly ask: DeskThread['ask'];
  private heard = 0;
  private revision = 0;

  constructor(private readonly parts: Parts) {
    this.ask = parts.thread.ask;
  }

  get file(): string {
    return this.parts.file;
  }

  get folder(): string {
    return path.dirname(this.file);
  }

  /** The next event of this kind that has not been waited for yet; those before it are passed over. */
  async next<Name extends Kind>(kind: Name): Promise<EventOf<Name> & { readonly seat: SeatName | null }> {
    for (;;) {
      while (this.heard < this.parts.told.length) {
        const { seat, event } = this.parts.told[this.heard++] as Told;
        if (event.kind === kind) return { ...(event as EventOf<Name>), seat };
      }
      await new Promise<void>((resolve) => {
        const listener = (): void => {
          this.parts.listeners.delete(listener);
          resolve();
        };
        this.parts.listeners.add(listener);
      });
    }
  }

  told<Name extends Kind>(kind: Name): readonly EventOf<Name>[] {
    return this.parts.told.map(({ event }) => event).filter((event): event is EventOf<Name> => event.kind === kind);
  }

  async open(wish: OpeningWish = 'whole'): Promise<Opening> {
    const text = new TextDecoder().decode(await this.ask('open', { seat: CLERK, wish }));
    return JSON.parse(text) as Opening;
  }

  /** The last revision that all tabs know. */
  async current(): Promise<string> {
    return (await this.open()).grid.revisionId;
  }

  async sheetId(name: string): Promise<string> {
    return idIn((await this.open()).grid, name);
  }

  /** Types into a cell, as the grid tells it; answers the revision's id. Row and column count from 1. */
  async type(cell: { sheet: string; row: number; column: number }, content: string): Promise<string> {
    const nextRevisionId = `typed-${(this.revision += 1)}`;
    const { grid } = await this.open();
    const sheetId = idIn(grid, cell.sheet);
    const answer = await this.ask('revise', {
      seat: CLERK,
      message: {
        type: 'REMOTE_REVISION',
        version: 1,
        clientId: 'clerk',
        serverRevisionId: grid.revisionId,
        nextRevisionId,
        commands: [{ type: 'UPDATE_CELL', sheetId, row: cell.row - 1, col: cell.column - 1, content }],
      },
    });
    if (answer.kind !== 'taken') throw new Error(JSON.stringify(answer));
    return nextRevisionId;
  }

  click(functionName: string, seat: SeatName = CLERK): Promise<unknown> {
    return this.ask('runMenu', { seat, functionName, selection: null });
  }

  /** Opens a dialog from the menu and answers its name. */
  async dialog(functionName: string, seat: SeatName = CLERK): Promise<string> {
    const [{ frame }] = await Promise.all([this.next('frame'), this.click(functionName, seat)]);
    return frame.name;
  }

  async answer(seat: SeatName, said: { button: 'OK' | 'CANCEL' | 'CLOSE'; text?: string }): Promise<string> {
    const question = await this.next('question');
    await this.ask('answer', { seat, question: question.name, button: said.button, text: said.text ?? '' });
    return question.question.text;
  }

  /** The workbook as the thread has it. */
  async workbook(): Promise<XlsxWorkbook> {
    return openWorkbook(await this.ask('bytes', null));
  }

  /** The file, or another beside it. */
  onDisk(name = path.basename(this.file)): XlsxWorkbook {
    return openWorkbook(readFileSync(path.join(this.folder, name)));
  }
}

export function contentAt(workbook: XlsxWorkbook, sheet: string, row: number, column: number): unknown {
  const found = workbook.sheets().find(({ name }) => name === sheet);
  return found?.read({ row, column, rows: 1, columns: 1 })[0]?.[0];
}

function idIn({ sheets }: Opening['grid'], name: string): string {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found.id;
}
