import { displayWidth } from '../../../src/sheets/layouts/line-breaking';
import { tableLayout } from '../../../src/sheets/layouts/table/table-layout';
import { sendingsTable } from '../../../src/sheets/tables/outputs/sendings-table';

const PIXELS_PER_CHARACTER = 7;

it.each([
  ['zh-CN', 'kind', '排名和通报'],
  ['en', 'kind', 'Ranking and notice'],
  ['zh-CN', 'address', 'chen.zhiyuan@haiyong.example.com'],
  ['zh-CN', 'subject', '【海永乡】2026年10月月度竞赛排名及科技园区指挥组得分明细'],
  ['en', 'subject', '[海永乡] Monthly ranking and the details of 科技园区'],
] as const)('the mail log shows in %s its %s whole: %s', (language, column, text) => {
  const { columnWidths } = tableLayout(sendingsTable, { language, rows: [] });
  const index = Object.keys(sendingsTable.columns).indexOf(column);
  expect(columnWidths[index]).toBeGreaterThanOrEqual(displayWidth(text) * PIXELS_PER_CHARACTER);
});
