import { goTo } from '../../src/app/go-to';
import { fakePorts } from '../support/fake-ports';
import { fakeWorkbook } from '../support/fake-workbook';

const office = () => fakePorts(fakeWorkbook({ sheetNames: ['评分'], sheets: [] }));

it('a click on a place puts the cursor into its cell', () => {
  const ports = office();
  expect(goTo(ports, { sheet: '评分', cell: 'E14', language: null })).toEqual({
    schema: 1,
    sheet: '评分',
    cell: 'E14',
  });
  expect(ports.workbook.selected()).toEqual({ sheet: '评分', row: 14, column: 5 });
});

it('a place that is a whole sheet opens at its first cell', () => {
  const ports = office();
  goTo(ports, { sheet: '评分', cell: '', language: null });
  expect(ports.workbook.selected()).toEqual({ sheet: '评分', row: 1, column: 1 });
});

it.each([
  ['a sheet that has been renamed', { sheet: '打分', cell: 'E14' }, '打分!E14'],
  ['something that is no cell', { sheet: '评分', cell: 'last row' }, '评分!last row'],
])('%s is said to be gone, in the language of whoever asks', (_, place, named) => {
  const ports = office();
  const answer = goTo(ports, { ...place, language: 'en' });
  expect(answer).toMatchObject({
    refused: expect.stringContaining(`“${named}” is no longer in this workbook`) as string,
  });
  expect(ports.workbook.selected()).toBeNull();
});
