// The few places where the page reaches into the session of the grid, which has no public way for them.
import type { GridCommand, GridMessage } from '../../grid/grid-message';
import type { GridModel } from './vendor';

interface SessionInside {
  pendingMessages: readonly GridMessage[];
  waitingAck: boolean;
  /** Until then the grid takes no edits. */
  waitingUndoRedoAck: boolean;
  readonly commandSquisher: { squish(commands: readonly GridCommand[]): readonly GridCommand[] };
  readonly revisions: {
    get(id: string): { _commands: readonly GridCommand[] };
    /** Takes everything since then back and makes it again. */
    rebase(id: string): void;
  };
  sendPendingMessage(): void;
  trigger(event: 'revision-undone' | 'collaborative-event-received', told?: object): void;
  on(event: 'collaborative-event-received', owner: object, listener: () => void): void;
}

/** Revisions by their ids. */
interface HistoryInside {
  undoStack: readonly string[];
  redoStack: readonly string[];
}

/** From now on edits leave as they were made: one `UPDATE_CELL` a cell, which is what the desk takes. */
export function sendUnfolded(model: GridModel): void {
  sessionOf(model).commandSquisher.squish = (commands) => [...commands];
}

/** What was done here and has not come back from the desk, in its order. */
export function unacknowledged(model: GridModel): readonly GridMessage[] {
  return sessionOf(model).pendingMessages;
}

/**
 * Takes back what the desk has refused, with an undo of it that waits behind; everything else stays, and goes on its way.
 * @throws where later edits rest on it in such a way that the grid cannot do without it
 */
export function takeBack(model: GridModel, refused: GridMessage): void {
  const session = sessionOf(model);
  const id = refused.nextRevisionId;
  const waiting = session.pendingMessages.filter(
    (message) => message.nextRevisionId !== id && turnedBy(message) !== id,
  );
  session.pendingMessages = waiting;
  session.waitingAck = false;
  session.waitingUndoRedoAck = waiting.some((message) => turnedBy(message) !== null);
  forget(model, turnedBy(refused) ?? id);
  if (refused.type === 'REMOTE_REVISION') withdraw(session, id);
  session.sendPendingMessage();
  session.trigger('collaborative-event-received');
}

/** An undo or a redo is on its way. */
export function isTurning(model: GridModel): boolean {
  return sessionOf(model).waitingUndoRedoAck;
}

/** After each thing that has come from the desk. */
export function whenHeard(model: GridModel, listener: () => void): void {
  sessionOf(model).on('collaborative-event-received', listener, listener);
}

/** Which edit is undone or redone by it. */
export function turnedBy(message: GridMessage): string | null {
  if (message.type === 'REVISION_UNDONE') return message.undoneRevisionId;
  return message.type === 'REVISION_REDONE' ? message.redoneRevisionId : null;
}

function withdraw(session: SessionInside, id: string): void {
  const revision = session.revisions.get(id);
  const commands = revision._commands;
  revision._commands = [];
  session.revisions.rebase(id);
  session.trigger('revision-undone', { revisionId: id, commands });
}

/** It can be neither undone nor redone any more. */
function forget(model: GridModel, id: string): void {
  const { uiHandlers } = model as unknown as { readonly uiHandlers: readonly object[] };
  for (const plugin of uiHandlers.filter((one): one is HistoryInside => 'undoStack' in one)) {
    plugin.undoStack = plugin.undoStack.filter((one) => one !== id);
    plugin.redoStack = plugin.redoStack.filter((one) => one !== id);
  }
}

function sessionOf(model: GridModel): SessionInside {
  return (model as unknown as { readonly session: SessionInside }).session;
}
