import { listPlaces, type ListedWorkbook } from '../../../../src/sheets/layouts/table/list-places';
import { NO_NAMES } from '../../../../src/sheets/rows/open-table';
import { membersTable } from '../../../../src/sheets/tables/people/members-table';
import { unitsTable } from '../../../../src/sheets/tables/people/units-table';
import { snapshotOf } from '../../../support/snapshot';

const UNITS = [
  ['海永乡单位名单', '', '', ''],
  ['序号', '类别', '单位名称', '考核办法'],
  [1, '指挥组', '园区组', '月度'],
];

function workbook(sheets: Record<string, (string | number)[][]>, changes: Partial<ListedWorkbook> = {}) {
  return listPlaces({ snapshot: snapshotOf(sheets), names: NO_NAMES, created: [], language: 'zh-CN', ...changes });
}

it('an office’s own list is offered from below its own header, wherever that stands', () => {
  expect(workbook({ 单位名单: UNITS })('unit')).toEqual([{ sheet: '单位名单', column: 3, fromRow: 3 }]);
});

it('a list on a new sheet is offered from its second row, in the language of the sheet', () => {
  const lists = workbook({}, { created: [unitsTable, membersTable], language: 'en' });
  expect(lists('unit')).toEqual([{ sheet: 'Units', column: 1, fromRow: 2 }]);
  expect(lists('subject')?.map(({ sheet, column }) => [sheet, column])).toEqual([
    ['Units', 1],
    ['Members', 2],
    ['Members', 1],
  ]);
});

it('a list spread over two sheets, or on none, is not offered', () => {
  expect(workbook({ 单位: UNITS, '单位-村': UNITS })('unit')).toBeNull();
  expect(workbook({})('unit')).toBeNull();
});

it('a list without its header is not offered', () => {
  expect(workbook({ 单位: [['随便'], ['园区组']] })('unit')).toBeNull();
});
