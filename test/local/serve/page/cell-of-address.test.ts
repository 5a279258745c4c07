import { cellsOfAddress } from '../../../../local/serve/page/cells/cell-of-address';

it.each([
  ['C5', { row: 5, column: 3, rows: 1, columns: 1 }],
  ['$AA$10', { row: 10, column: 27, rows: 1, columns: 1 }],
  ['b2:D4', { row: 2, column: 2, rows: 3, columns: 3 }],
])('a link to %s leads there', (address, area) => {
  expect(cellsOfAddress('出勤', address)).toEqual({ sheet: '出勤', ...area });
});

it.each(['', '5', 'C', 'C5:', '名单', 'javascript:alert(1)'])('a link to “%s” leads nowhere', (address) => {
  expect(cellsOfAddress('出勤', address)).toBeNull();
});
