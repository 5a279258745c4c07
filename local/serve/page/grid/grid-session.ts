// The few places where the page reaches into the session of the grid, which has no public way for them.
import type { GridCommand, GridMessage } from '../../grid/grid-message';
import type { GridModel } from './vendor';

interface SessionInside {
  readonly pendingMessages: readonly GridMessage[];
  readonly commandSquisher: { squish(commands: readonly GridCommand[]): readonly GridCommand[] };
}

/** From now on edits leave as they were made: one `UPDATE_CELL` a cell, which is what the desk takes. */
export function sendUnfolded(model: GridModel): void {
  insideOf(model).commandSquisher.squish = (commands) => [...commands];
}

/** What was done here and has not come back from the desk; undoing and redoing is left out, for it counts on what was before. */
export function unacknowledged(model: GridModel): readonly UnacknowledgedEdit[] {
  return insideOf(model).pendingMessages.flatMap((message) =>
    message.type === 'REMOTE_REVISION' ? { revisionId: message.nextRevisionId, commands: message.commands } : [],
  );
}

export interface UnacknowledgedEdit {
  readonly revisionId: string;
  readonly commands: readonly GridCommand[];
}

function insideOf(model: GridModel): SessionInside {
  return (model as unknown as { readonly session: SessionInside }).session;
}
