import { readers } from '../../../../local/serve/edits/readers';
import { TAKEN } from '../../../../local/serve/page/grid/taken-commands';

/** Understood by the desk before it looks for a reader. */
const OF_CELLS_AND_BOOK = ['UPDATE_CELL', 'CLEAR_CELL', 'CREATE_SHEET'];
/** Made by the grid for itself, and never sent. */
const INTERNAL = ['UPDATE_CELL_POSITION'];

it('the page lets through exactly the edits that the desk can make', () => {
  const understood = [...readers.keys(), ...OF_CELLS_AND_BOOK, ...INTERNAL];
  expect([...TAKEN].sort()).toEqual(understood.sort());
});
