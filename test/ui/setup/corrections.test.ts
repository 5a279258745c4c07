import { workbookMappingOf } from '../../../src/sheets/locating/mapping-text';
import { correctionText, type Corrections } from '../../../src/ui/setup/corrections';

const said = (...all: (readonly [string, string, string])[]): Corrections =>
  new Map(all.map(([table, column, own], index) => [String(index), { table, column, own }]));

it('what a person chose is understood by the script just as it was meant, whatever signs the names hold', () => {
  const own = '完成=时间；「要求」. "A"';
  const text = correctionText(
    said(['月度计划', '', '重点工作;2026'], ['月度计划', '完成时限', own], ['评分', '备注', '无']),
  );
  expect(workbookMappingOf(text)).toMatchObject({
    sheets: [{ sheet: '重点工作;2026' }],
    columns: [
      { column: 'due', header: own },
      { column: 'remark', header: '无' },
    ],
  });
});

it('English names of tables and columns are understood as well', () => {
  expect(workbookMappingOf(correctionText(said(['Monthly plan', 'Due', 'Deadline'])))).toMatchObject({
    columns: [{ column: 'due', header: 'Deadline' }],
  });
});

it('nothing chosen is nothing said', () => {
  expect(correctionText(new Map())).toBe('');
});
