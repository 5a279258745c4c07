// The grid's way to the desk: what the person edits goes out, what everybody edited comes in.
import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { GridMessage } from '../../grid/grid-message';

type Receive = (message: CollaborationMessage) => void;

export interface GridTransport {
  readonly service: TransportService<CollaborationMessage>;
  deliver(message: GridMessage): void;
}

const EDITS: readonly string[] = ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'];

/** Where other people's cursors stand is not told, so only edits are sent. */
export function gridTransport(send: (message: GridMessage) => void): GridTransport {
  const receivers = new Map<string, Receive>();
  return {
    service: {
      sendMessage: (message) => {
        if (EDITS.includes(message.type)) send(message as unknown as GridMessage);
        return Promise.resolve();
      },
      onNewMessage: (client, receive) => void receivers.set(client, receive),
      leave: (client) => void receivers.delete(client),
    },
    deliver: (message) => {
      for (const receive of receivers.values()) receive(message as unknown as CollaborationMessage);
    },
  };
}
