import {
  columnAfterEnter,
  lineAfter,
  type CellPlace,
  type TabbedLine,
} from '../../../../local/serve/page/grid/enter-after-tabs';

const SHEET = '月度计划';
const cell = (col: number, row: number, sheetId = SHEET): CellPlace => ({ sheetId, col, row });
const key = (name: string) => ({ key: name, shiftKey: false });

/** The keys pressed one after the other from C5, which is column 2 and row 4; where Enter leads from there. */
function enterAfter(keys: readonly string[]): number | null {
  let line: TabbedLine | null = null;
  let at = cell(2, 4);
  for (const name of keys) {
    const to = name === 'Enter' ? cell(at.col, at.row + 1) : cell(at.col + (name === 'ArrowLeft' ? -1 : 1), at.row);
    const move = { key: key(name), from: at, to };
    const column = columnAfterEnter(line, move);
    line = lineAfter(line, move);
    at = column === null ? to : { ...to, col: column };
  }
  return columnAfterEnter(line, { key: key('Enter'), from: at, to: cell(at.col, at.row + 1) });
}

it('Enter leads to the column in which a row of Tabs began', () => {
  expect(enterAfter(['Tab', 'Tab', 'Tab'])).toBe(2);
});

it('the next line begins there too', () => {
  expect(enterAfter(['Tab', 'Tab', 'Enter', 'Tab'])).toBe(2);
});

it.each([[['ArrowRight']], [['Tab', 'ArrowLeft']], [['Tab', 'Enter']], [[]]])(
  'Enter leads straight down after %j',
  (keys) => {
    expect(enterAfter(keys)).toBeNull();
  },
);

it('Enter leads straight down in another cell than the one that Tab has led to', () => {
  const line = lineAfter(null, { key: key('Tab'), from: cell(2, 4), to: cell(3, 4) });
  for (const from of [cell(5, 4), cell(3, 9), cell(3, 4, '单位')]) {
    expect(columnAfterEnter(line, { key: key('Enter'), from, to: { ...from, row: from.row + 1 } })).toBeNull();
  }
});

it('Shift and Enter lead straight up', () => {
  const line = lineAfter(null, { key: key('Tab'), from: cell(2, 4), to: cell(3, 4) });
  const up = { key: { key: 'Enter', shiftKey: true }, from: cell(3, 4), to: cell(3, 3) };
  expect(columnAfterEnter(line, up)).toBeNull();
});

it('a line that Shift and Tab have led back before its beginning begins there', () => {
  const there = lineAfter(null, { key: key('Tab'), from: cell(2, 4), to: cell(3, 4) });
  const back = { key: 'Tab', shiftKey: true };
  const before = lineAfter(lineAfter(there, { key: back, from: cell(3, 4), to: cell(2, 4) }), {
    key: back,
    from: cell(2, 4),
    to: cell(1, 4),
  });
  expect(before).toEqual({ firstColumn: 1, at: cell(1, 4) });
});
