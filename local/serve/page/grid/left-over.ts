import type { GridCommand, GridMessage } from '../../grid/grid-message';
import { turnedBy } from './grid-session';

export interface LeftOver {
  /** To be made again on a new model, each as a whole. */
  readonly edits: readonly (readonly GridCommand[])[];
  /** An undo or a redo counts on a past that a new model does not have. */
  readonly hasTurns: boolean;
}

/** Revisions by their ids. */
export interface KnownFates {
  /** In the workbook. */
  readonly arrived: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/** What is to be done about edits that have not come back. */
export function leftOver(messages: readonly GridMessage[], { arrived, refused }: KnownFates): LeftOver {
  const missing = messages.filter(
    (message) =>
      !arrived.has(message.nextRevisionId) &&
      ![message.nextRevisionId, turnedBy(message)].some((id) => id !== null && refused.has(id)),
  );
  const ids = new Set(missing.map(({ nextRevisionId }) => nextRevisionId));
  const turned = missing.map(turnedBy).filter((id) => id !== null);
  return {
    // One that is undone before it has arrived comes to nothing.
    edits: missing.flatMap((message) =>
      message.type === 'REMOTE_REVISION' && !turned.includes(message.nextRevisionId) ? [message.commands] : [],
    ),
    hasTurns: turned.some((id) => !ids.has(id)),
  };
}
