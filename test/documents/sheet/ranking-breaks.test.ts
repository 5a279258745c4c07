import { rankingBreaks } from '../../../src/documents/sheet/ranking-breaks';
import { cell, gap, RESULT_SHEET, stack, type Section } from '../../../src/sheets/layouts/section';

/** As wide as the page, so that nothing is made smaller. */
const COLUMN_WIDTHS = [64, 150, 498, 320];

const title: Section = { rows: [[cell('排名', 'title')], [cell('乡', 'subtitle')], [cell('草稿', 'error')]] };

function group(name: string, rows: number, remark = ''): Section {
  const standing = [cell(1, 'rank'), cell('甲组', 'text'), cell(90, 'total'), cell(remark, 'wrapped')];
  const heads = [[cell(name, 'section')], [cell('名次', 'header')]];
  return { rows: [...heads, ...Array.from({ length: rows }, () => standing)] };
}

/** What stands in the rows that begin a page because they must. */
function beginnings(sections: readonly Section[], columnWidths = COLUMN_WIDTHS): unknown[] {
  const layout = { ...RESULT_SHEET, name: '排名', columnWidths, ...stack([title, ...sections]) };
  return rankingBreaks(layout).map((row) => layout.rows[row - 1]?.[0]?.value);
}

// A page has room for 29 rows of one line below the three that are repeated, for 39 in a program that makes them low.
it('groups that have room on one page in every program stay on it', () => {
  expect(beginnings([group('村排名', 10), gap, group('企业排名', 14)])).toEqual([]);
});

it.each([21, 24, 26, 29, 33, 36])(
  'a short group that would be parted moves on as a whole: %d rows before it',
  (rows) => {
    expect(beginnings([group('村排名', rows), gap, group('企业排名', 6)])).toEqual(['企业排名']);
  },
);

it('a heading is never left without its table, though that one is too long for any page', () => {
  expect(beginnings([group('村排名', 23), gap, group('成员排名', 60)])).toEqual(['成员排名']);
});

it('a long table begins where its first rows have room, and goes on where the program likes', () => {
  expect(beginnings([group('村排名', 12), gap, group('成员排名', 60)])).toEqual([]);
});

it('after each page the room is counted anew', () => {
  const groups = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((name) => [group(name, 11), gap]);
  expect(beginnings(groups)).toEqual(['丙', '戊']);
});

it('rows that grow with long remarks leave room for fewer of them', () => {
  const remark = '得分相同，以工作成效分高者在前；负责人本月出勤不足，依照办法不得评为先进，由次名递补';
  expect(beginnings([group('村排名', 12, remark), gap, group('企业排名', 9)])).toEqual(['企业排名']);
  expect(beginnings([group('村排名', 12), gap, group('企业排名', 9)])).toEqual([]);
});

it('a sheet wider than the page is made smaller and has room for more rows', () => {
  const groups = [group('村排名', 20), gap, group('企业排名', 12)];
  expect(beginnings(groups)).toEqual(['企业排名']);
  const twice = COLUMN_WIDTHS.map((width) => width * 2);
  expect(beginnings(groups, twice)).toEqual([]);
});
