import type { GridMessage } from '../../../../local/serve/grid/grid-message';
import { leftOver } from '../../../../local/serve/page/grid/left-over';

const inOrder = (id: string) => ({ version: 1, serverRevisionId: 'before', nextRevisionId: id }) as const;

function edit(id: string): GridMessage {
  return { type: 'REMOTE_REVISION', clientId: 'tab', commands: [{ type: id }], ...inOrder(id) };
}

function undo(id: string): GridMessage {
  return { type: 'REVISION_UNDONE', undoneRevisionId: id, ...inOrder(`undo-${id}`) };
}

function left(messages: readonly GridMessage[], fates: { arrived?: string[]; refused?: string[] } = {}) {
  const { arrived = [], refused = [] } = fates;
  const { edits, hasTurns } = leftOver(messages, { arrived: new Set(arrived), refused: new Set(refused) });
  return { edits: edits.map((commands) => commands.map(({ type }) => type)), hasTurns };
}

it('what has not arrived is made again in its order', () => {
  expect(left([edit('a'), edit('b')])).toEqual({ edits: [['a'], ['b']], hasTurns: false });
});

it('what is in the workbook already is not made twice', () => {
  expect(left([edit('a'), edit('b')], { arrived: ['a'] }).edits).toEqual([['b']]);
});

it('what was refused is not made again, nor is the undo of it asked about', () => {
  expect(left([edit('a'), undo('a')], { refused: ['a'] })).toEqual({ edits: [], hasTurns: false });
});

it('an edit that was undone before it arrived comes to nothing', () => {
  expect(left([edit('a'), edit('b'), undo('b')])).toEqual({ edits: [['a']], hasTurns: false });
});

it('an undo of something that is in the workbook cannot be made again, which has to be told', () => {
  expect(left([undo('long-ago')])).toEqual({ edits: [], hasTurns: true });
  expect(left([edit('a'), undo('a')], { arrived: ['a'] })).toEqual({ edits: [], hasTurns: true });
});

it('an undo that has arrived needs no telling', () => {
  expect(left([undo('long-ago')], { arrived: ['undo-long-ago'] }).hasTurns).toBe(false);
});
