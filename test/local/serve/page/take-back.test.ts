// The grid itself, without a window: an edit is refused while others wait behind it.
import * as odoo from '@odoo/o-spreadsheet';
import type { GridMessage } from '../../../../local/serve/grid/grid-message';
import { takeBack, unacknowledged } from '../../../../local/serve/page/grid/grid-session';
import type { GridModel } from '../../../../local/serve/page/grid/vendor';
import { sheetOf } from '../grid/grid-model';

interface TriedModel {
  dispatch(type: string, payload?: object): { readonly isSuccessful: boolean };
  readonly getters: { getEvaluatedCell(position: object): { readonly formattedValue: string } };
}

type Construct = new (data: object, config: object) => TriedModel & GridModel;
const { Model } = odoo as unknown as { readonly Model: Construct };

beforeEach(() => {
  jest.spyOn(console, 'debug').mockReturnValue(undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** A tab whose messages are sent nowhere; what the desk says is handed in. */
function tab() {
  const sent: GridMessage[] = [];
  let receive = (_message: unknown): void => undefined;
  const transportService = {
    sendMessage: (message: GridMessage) => {
      if ('nextRevisionId' in message) sent.push(message);
      return Promise.resolve();
    },
    onNewMessage: (_: string, hear: (message: unknown) => void) => {
      receive = hear;
    },
    leave: () => undefined,
  };
  const model = new Model(sheetOf(['', '', '']), { transportService, client: { id: 'tab', name: '' } });
  return {
    model,
    sent,
    type: (row: number, content: string) => model.dispatch('UPDATE_CELL', { sheetId: 's1', col: 0, row, content }),
    shown: () => [0, 1, 2].map((row) => model.getters.getEvaluatedCell({ sheetId: 's1', col: 0, row }).formattedValue),
    last: (): GridMessage => {
      const message = sent.at(-1);
      if (message === undefined) throw new Error('nothing was sent');
      return message;
    },
    hear: (message: unknown) => {
      receive(message);
    },
  };
}

const byColleague = (row: number, content: string) => ({
  type: 'REMOTE_REVISION',
  version: 1,
  clientId: 'colleague',
  serverRevisionId: 'r',
  nextRevisionId: 'theirs',
  commands: [{ type: 'UPDATE_CELL', sheetId: 's1', col: 0, row, content }],
});

it('only the refused edit goes; the next one stays and is sent on the same state', () => {
  const { model, type, shown, last, sent } = tab();
  type(0, 'wrong');
  type(1, 'right');
  takeBack(model, last());
  expect(shown()).toEqual(['', 'right', '']);
  expect(sent).toHaveLength(2);
  expect(last()).toMatchObject({ serverRevisionId: 'r', commands: [{ row: 1, content: 'right' }] });
});

it('the same cell filled anew keeps what was filled in last', () => {
  const { model, type, shown, last } = tab();
  type(0, 'wrong');
  type(0, 'right');
  takeBack(model, last());
  expect(shown()).toEqual(['right', '', '']);
});

it('what a colleague writes afterwards is taken in as if nothing had been', () => {
  const { model, type, shown, last, hear } = tab();
  type(0, 'wrong');
  type(1, 'right');
  takeBack(model, last());
  hear(byColleague(2, 'theirs'));
  expect(shown()).toEqual(['', 'right', 'theirs']);
  hear({ ...last(), serverRevisionId: 'theirs' });
  expect(unacknowledged(model)).toEqual([]);
});

it('it can no longer be undone, and an undo that waits behind it goes with it', () => {
  const { model, type, shown, last } = tab();
  type(0, 'wrong');
  const refused = last();
  model.dispatch('REQUEST_UNDO');
  takeBack(model, refused);
  expect(shown()).toEqual(['', '', '']);
  expect(unacknowledged(model)).toEqual([]);
  expect(model.dispatch('REQUEST_UNDO').isSuccessful).toBe(false);
  expect(type(1, 'right').isSuccessful).toBe(true);
});

it('after a refused undo the grid takes edits again, and the undone edit stands', () => {
  const { model, type, shown, last, hear } = tab();
  type(0, 'stands');
  hear(last());
  model.dispatch('REQUEST_UNDO');
  takeBack(model, last());
  expect(type(1, 'right').isSuccessful).toBe(true);
  expect(shown()).toEqual(['stands', 'right', '']);
});
