// The pages of dialogs and sidebars that are open at the tabs.
import { randomUUID } from 'node:crypto';
import type { Frame } from '../../host/index';
import type { SeatName } from '../wire';
import type { Announcer } from './announcer';

interface OpenFrame {
  readonly seat: SeatName;
  readonly kind: Frame['kind'];
  readonly html: string;
}

export class Frames {
  private readonly open = new Map<string, OpenFrame>();

  constructor(private readonly announcer: Announcer) {}

  /** Takes the place of the tab's frame of the same kind. */
  show(seat: SeatName, { html, ...frame }: Frame): void {
    this.forget((other) => other.seat === seat && other.kind === frame.kind);
    const name = randomUUID();
    this.open.set(name, { seat, kind: frame.kind, html });
    this.announcer.to(seat, { kind: 'frame', frame: { ...frame, name } });
  }

  page(name: string): string | null {
    return this.open.get(name)?.html ?? null;
  }

  isOpen(seat: SeatName, name: string): boolean {
    return this.open.get(name)?.seat === seat;
  }

  leave(seat: SeatName): void {
    this.forget((frame) => frame.seat === seat);
  }

  private forget(isMeant: (frame: OpenFrame) => boolean): void {
    for (const [name, frame] of this.open) if (isMeant(frame)) this.open.delete(name);
  }
}
