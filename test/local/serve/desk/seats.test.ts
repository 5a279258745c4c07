import { Seats } from '../../../../local/serve/desk/seats';

const on = (sheet: string, row: number) => ({ sheet, row, column: 1, rows: 1, columns: 1 });

it('each tab has its own selection, and keeps the last of every sheet', () => {
  const seats = new Seats();
  seats.select('first-tab', on('评分', 3));
  seats.select('first-tab', on('设置', 8));
  seats.select('other-tab', on('评分', 5));
  expect(seats.selection('first-tab')).toEqual(on('设置', 8));
  expect(seats.selectionOn('评分', 'first-tab')).toEqual(on('评分', 3));
  expect(seats.selectionOn('评分', 'other-tab')).toEqual(on('评分', 5));
  expect(seats.selectionOn('月度计划', 'first-tab')).toBeNull();
});

it('a tab in which nothing is selected any more still knows where it was', () => {
  const seats = new Seats();
  seats.select('first-tab', on('评分', 3));
  seats.select('first-tab', null);
  expect(seats.selection('first-tab')).toBeNull();
  expect(seats.selectionOn('评分', 'first-tab')).toEqual(on('评分', 3));
});

it('nothing is known of a tab that has been closed, nor where nobody sits', () => {
  const seats = new Seats();
  seats.select('first-tab', on('评分', 3));
  seats.leave('first-tab');
  seats.select(null, on('评分', 4));
  expect(seats.selectionOn('评分', 'first-tab')).toBeNull();
  expect(seats.selection(null)).toBeNull();
});
