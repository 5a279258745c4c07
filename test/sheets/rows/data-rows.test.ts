import { readEntries } from '../../../src/sheets/read-entries';
import { officeWorkbook } from '../../support/office-workbook';
import type { SheetInput } from '../../support/snapshot';

const headers = ['月份', '对象', '指标', '评分人', '得分', '意见'];
const entry = ['2026-10', '甲组', 'A', '督查一', 88, ''];

function reading(rows: SheetInput['rows'], merges: NonNullable<SheetInput['merges']> = []) {
  const { entries, findings } = readEntries(officeWorkbook({ 评分: { rows, merges } }));
  return { scores: entries.scores, found: findings.map(({ finding }) => finding) };
}

describe('rows', () => {
  it('that are blank between the entries are passed over', () => {
    const { scores, found } = reading([headers, entry, [], ['　', '\u200B'], entry]);
    expect(scores.map(({ at }) => at.row)).toEqual([2, 5]);
    expect(found).toEqual([]);
  });

  it('that are filled only in a column of the office’s own are passed over', () => {
    expect(reading([headers, entry, ['', '', '', '', '', '请于月底前填报']]).scores).toHaveLength(1);
  });

  it.each(['合计', '小计', '平均', '平均分', '注：每人只打一次', '注:', '填表人：张三', ' 合 计 ', '备注：略'])(
    'that begin with %j are foot rows',
    (word) => {
      const { scores, found } = reading([headers, entry, [word, '', '', '', 88]]);
      expect(scores).toHaveLength(1);
      expect(found).toMatchObject([{ severity: 'note', code: 'foot-row-skipped', at: { row: 3, column: 1 } }]);
    },
  );

  it('that begin with a foot word but are complete are entries', () => {
    const { scores } = reading([headers, ['2026-10', '平均', 'A', '督查一', 88]]);
    expect(scores).toHaveLength(1);
  });

  it('that only begin like a foot word are entries, and what they lack is reported', () => {
    const { findings } = readEntries(
      officeWorkbook({
        单位: [
          ['名称', '类别', '考核办法'],
          ['注册中心', '', '乡考核'],
        ],
      }),
    );
    expect(findings).toMatchObject([{ finding: { code: 'value-missing', at: { sheet: '单位', row: 2, column: 2 } } }]);
  });

  it('that lack what every entry fills say so at the cell', () => {
    const { scores, found } = reading([headers, ['2026-10', '', 'A', '督查一', 88]]);
    expect(found).toMatchObject([
      { severity: 'error', code: 'value-missing', at: { row: 2, column: 2 }, facts: { column: '对象' } },
    ]);
    expect(scores[0]?.subject.state).toBe('unreadable');
  });

  it('whose month cannot be read belong to no month and block nobody', () => {
    const { entries, findings } = readEntries(officeWorkbook({ 评分: [headers, [2026.1, '甲组', 'A', '', 1], entry] }));
    expect(entries.scores).toHaveLength(1);
    expect(findings).toMatchObject([{ month: null, finding: { code: 'month-unreadable', at: { row: 2, column: 1 } } }]);
  });

  it('carry their findings under their own month', () => {
    const { findings } = readEntries(officeWorkbook({ 评分: [headers, ['2026年9月', '甲组', 'A', '', '八十']] }));
    expect(findings).toMatchObject([
      { month: '2026-09', finding: { code: 'number-unreadable' } },
      { month: '2026-09', finding: { code: 'month-spelt-otherwise' } },
    ]);
  });

  it('repeating the header, as at a page break, are passed over with a note', () => {
    const { scores, found } = reading([headers, entry, headers, entry]);
    expect(scores).toHaveLength(2);
    expect(found).toMatchObject([{ severity: 'note', code: 'header-repeated', at: { row: 3, column: 1 } }]);
  });

  it('repeating the title and a header of two rows are passed over too', () => {
    const head = [['海永乡评分表'], ['', '', '', '', '督查'], headers];
    const { scores, found } = reading([...head, entry, ...head, entry]);
    expect(scores.map(({ at }) => at.row)).toEqual([4, 8]);
    expect(found.map(({ code }) => code)).toEqual(['header-repeated', 'header-repeated', 'header-repeated']);
  });
});

describe('merged cells', () => {
  it('in the title block are no matter', () => {
    const { scores, found } = reading([['评分表'], headers, entry], [{ row: 1, column: 1, rows: 1, columns: 6 }]);
    expect(scores).toHaveLength(1);
    expect(found).toEqual([]);
  });

  it('in the column of months stand for all of their rows', () => {
    const rows = [headers, entry, ['', '乙组', 'A', '督查一', 90, ''], ['', '丙组', 'A', '督查一', 91, '']];
    const { scores, found } = reading(rows, [{ row: 2, column: 1, rows: 3, columns: 1 }]);
    expect(scores.map(({ month }) => month)).toEqual(['2026-10', '2026-10', '2026-10']);
    expect(found).toMatchObject([
      {
        severity: 'note',
        code: 'merged-value-spread',
        at: { row: 2, column: 1 },
        facts: { area: 'A2:A4', text: '2026-10' },
      },
    ]);
  });

  it('in the column of units stand for all of their rows, and the address is that of the value', () => {
    const rows = [
      ['月份', '单位', '提交日期'],
      ['2026-10', '甲组', '2026-10-03'],
      ['2026-11', '', '2026-11-03'],
    ];
    const { entries } = readEntries(
      officeWorkbook({ 计划提交: { rows, merges: [{ row: 2, column: 2, rows: 2, columns: 1 }] } }),
    );
    expect(entries.planFilings[1]?.unit).toMatchObject({ value: '甲组', cell: { row: 2, column: 2 } });
  });

  it('anywhere else in the data are refused, and what they hide is never a blank', () => {
    const rows = [headers, entry, ['2026-10', '乙组', 'A', '督查一', '', '']];
    const { scores, found } = reading(rows, [{ row: 2, column: 5, rows: 2, columns: 1 }]);
    expect(found).toMatchObject([{ severity: 'error', code: 'merged-cells', facts: { area: 'E2:E3' } }]);
    expect(scores.map(({ value }) => value.state)).toEqual(['value', 'unreadable']);
  });

  it('across months and subjects hide the subject', () => {
    const { scores } = reading([headers, entry], [{ row: 2, column: 1, rows: 1, columns: 2 }]);
    expect(scores[0]?.subject.state).toBe('unreadable');
  });

  it('in a column of the office’s own or in a foot row are no matter', () => {
    const rows = [headers, entry, entry, ['合计', '', '', '', 176]];
    const merges = [
      { row: 2, column: 6, rows: 2, columns: 1 },
      { row: 4, column: 1, rows: 1, columns: 4 },
    ];
    expect(reading(rows, merges).found).toMatchObject([{ code: 'foot-row-skipped' }]);
  });
});
