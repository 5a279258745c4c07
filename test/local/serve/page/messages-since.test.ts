import type { GridMessage } from '../../../../local/serve/grid/grid-message';
import { messagesSince } from '../../../../local/serve/page/grid/messages-since';

function edit(from: string, to: string): GridMessage {
  return {
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'somebody',
    commands: [],
    serverRevisionId: from,
    nextRevisionId: to,
  };
}

const edits = [edit('a', 'b'), edit('b', 'c'), edit('c', 'd')];

it('edits heard while the workbook was fetched go on from what was fetched', () => {
  expect(messagesSince('b', edits)).toEqual([edit('b', 'c'), edit('c', 'd')]);
});

it('edits that are in the fetched workbook already are passed over', () => {
  expect(messagesSince('d', edits)).toEqual([]);
});
