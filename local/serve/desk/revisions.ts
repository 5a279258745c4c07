// The order of the edits: the desk is the server of the grids, and says which revision comes next.
import { randomUUID } from 'node:crypto';
import type { TakenEdit } from '../edits/edit-bench';
import type { GridCommand, GridMessage } from '../grid/grid-message';
import type { Announcer } from './announcer';

/** Older ones can no longer be undone: each keeps what stood in the workbook before it. */
const MOST_REMEMBERED = 300;
/** No tab has more than one on its way at a time. */
const MOST_NAMED = 100;

export class Revisions {
  private readonly taken = new Map<string, TakenEdit>();
  /** Outlives a loading anew, which a tab may not have heard of either. */
  private named: readonly string[] = [];
  private now: string = randomUUID();

  constructor(private readonly announcer: Announcer) {}

  current(): string {
    return this.now;
  }

  isLate({ serverRevisionId }: GridMessage): boolean {
    return serverRevisionId !== this.now;
  }

  /** Ids of the revisions taken last, the newest at the end. */
  takenLast(): readonly string[] {
    return this.named;
  }

  /** Null where there is nothing left to undo, or to make again. */
  edited(id: string): TakenEdit | null {
    return this.taken.get(id) ?? null;
  }

  /** The message goes to every tab; an edit can be undone from now on. */
  take(message: GridMessage, outcome: TakenEdit): void {
    const { type, nextRevisionId } = message;
    if (type === 'REMOTE_REVISION') this.remember(nextRevisionId, outcome);
    this.named = [...this.named, nextRevisionId].slice(-MOST_NAMED);
    this.pass(message);
  }

  /** A revision of the desk's own, so that all grids show what the file has. */
  tell(commands: readonly GridCommand[]): void {
    if (commands.length === 0) return;
    this.pass({
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'desk',
      serverRevisionId: this.now,
      nextRevisionId: randomUUID(),
      commands,
    });
  }

  /** All tabs load everything anew; what they have sent meanwhile is late. */
  startAnew(): void {
    this.taken.clear();
    this.now = randomUUID();
    this.announcer.toAll({ kind: 'reload' });
  }

  private remember(id: string, edit: TakenEdit): void {
    this.taken.set(id, edit);
    const [oldest] = this.taken.keys();
    if (this.taken.size > MOST_REMEMBERED && oldest !== undefined) this.taken.delete(oldest);
  }

  private pass(message: GridMessage): void {
    this.now = message.nextRevisionId;
    this.announcer.toAll({ kind: 'revision', message });
  }
}
