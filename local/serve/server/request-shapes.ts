// The requests of a tab, as the wire declares them.
import type { GridCommand, GridMessage } from '../grid/grid-message';
import type {
  CallRequest,
  FileRequest,
  MenuRequest,
  QuestionAnswer,
  RevisionRequest,
  SeatName,
  SelectionReport,
} from '../wire';
import { anything, count, either, having, listOf, matching, oneOf, orNull, text, type Shape } from './shape';

type Selection = NonNullable<SelectionReport['selection']>;
type Turned = Extract<GridMessage, { readonly type: 'REVISION_UNDONE' | 'REVISION_REDONE' }>;

export const seatName: Shape<SeatName> = matching(/^[a-z0-9-]{8,64}$/u);

const functionName = matching(/^[A-Za-z_$][\w$]{0,99}$/u);
const version = oneOf(1);
const inOrder = { version, serverRevisionId: text, nextRevisionId: text };

const selection = orNull(having<Selection>({ sheet: text, row: count, column: count, rows: count, columns: count }));

const edit = having<Extract<GridMessage, { readonly type: 'REMOTE_REVISION' }>>({
  type: oneOf('REMOTE_REVISION'),
  clientId: text,
  commands: listOf<GridCommand>(having<{ readonly type: string }>({ type: text })),
  ...inOrder,
});
const undo = having<Extract<Turned, { readonly type: 'REVISION_UNDONE' }>>({
  type: oneOf('REVISION_UNDONE'),
  undoneRevisionId: text,
  ...inOrder,
});
const redo = having<Extract<Turned, { readonly type: 'REVISION_REDONE' }>>({
  type: oneOf('REVISION_REDONE'),
  redoneRevisionId: text,
  ...inOrder,
});

export const revisionRequest = having<RevisionRequest>({ seat: seatName, message: either(edit, either(undo, redo)) });
export const menuRequest = having<MenuRequest>({ seat: seatName, functionName, selection });
export const callRequest = having<CallRequest>({ seat: seatName, frame: text, functionName, given: listOf(anything) });
export const selectionReport = having<SelectionReport>({ seat: seatName, selection });
export const questionAnswer = having<QuestionAnswer>({
  seat: seatName,
  question: text,
  button: oneOf('CLOSE', 'OK', 'CANCEL', 'YES', 'NO'),
  text,
});
export const fileRequest = having<FileRequest>({ seat: seatName, wish: oneOf('reload', 'copy', 'retry') });
