import type { AdoptedSheet, AdoptionReport, NameMatch } from '../../../src/app/messages/adoption-messages';
import { countOfQuestions, isSettled, openQuestions } from '../../../src/ui/setup/open-questions';

const exact: NameMatch = { how: 'exact', score: 100, reason: '' };
const similar: NameMatch = { how: 'similar', score: 70, reason: '用词相近' };

function sheet(name: string, parts: Partial<AdoptedSheet>): AdoptedSheet {
  const nothing = { headerRow: 1, rows: 3, columns: [], otherHeaders: [], implied: [], missing: [] };
  return { sheet: name, match: exact, ...nothing, ...parts };
}

function proposal(sheets: readonly AdoptedSheet[], parts: Partial<AdoptionReport> = {}): AdoptionReport {
  const nothing = { mapping: '', otherSheets: [], created: [], findings: [], written: false };
  return { schema: 1, tables: [{ table: '月度计划', sheets }], ...nothing, ...parts };
}

const due = { column: '完成时限', header: '要求时间', cell: 'D1', match: similar };

it('names that everybody would recognise are not asked about', () => {
  const plan = sheet('月度计划', { columns: [{ ...due, match: exact }] });
  expect(openQuestions(proposal([plan]))).toEqual([]);
  expect(isSettled(proposal([plan]))).toBe(true);
});

it('two sheets of one table are asked about once for each column, with the headers of both to choose from', () => {
  const months = [
    sheet('9月重点', { match: similar, columns: [due], otherHeaders: ['备注'] }),
    sheet('10月重点', { match: similar, columns: [due], otherHeaders: ['备注', '电话'] }),
  ];
  const [plan] = openQuestions(proposal(months));
  expect(plan?.sheets.map((each) => each.sheet)).toEqual(['9月重点', '10月重点']);
  expect(plan?.columns).toEqual([
    { column: '完成时限', proposed: '要求时间', reason: '用词相近', headers: ['要求时间', '备注', '电话'] },
  ]);
  expect(countOfQuestions(openQuestions(proposal(months)))).toBe(3);
});

it('a column that must be there and was not found is asked about, with nothing proposed', () => {
  const plan = sheet('月度计划', { missing: ['责任人'], otherHeaders: ['谁来做'] });
  expect(openQuestions(proposal([plan]))[0]?.columns).toEqual([
    { column: '责任人', proposed: '', reason: '', headers: ['谁来做'] },
  ]);
});

it('a sheet of no known table is worth a look as long as a table is missing', () => {
  const plan = sheet('月度计划', {});
  expect(isSettled(proposal([plan], { otherSheets: ['打分表'], created: ['评分'] }))).toBe(false);
  expect(isSettled(proposal([plan], { otherSheets: ['打分表'] }))).toBe(true);
});
