// Rows that are merged, hidden, filtered, empty, summed up, or far too many.
import type { FileRow } from '../support/file-book';
import { dateCell } from '../support/snapshot';
import { afterData, rowXml } from './cell-xml';
import { WITHOUT_FIRST } from './expected';
import { hostileWorkbooks } from './hostile-workbook';

describe('merged cells', () => {
  hostileWorkbooks([
    {
      name: 'of a unit speak for all their rows',
      spoil: (book) => book.put('月度计划!B3', null).merge('月度计划!B2:B3'),
      findings: ['note merged-value-spread 月度计划!B2'],
    },
    {
      name: 'of a month speak for all their rows',
      spoil: (book) => {
        for (const row of [3, 4, 5, 6, 7]) book.put(`月度计划!A${String(row)}`, null);
        book.merge('月度计划!A2:A7');
      },
      findings: ['note merged-value-spread 月度计划!A2'],
    },
    {
      name: 'of a score hide a value',
      spoil: (book) => book.put('评分!E3', null).merge('评分!E2:E3'),
      findings: ['error merged-cells 评分!E2'],
      groups: '1 甲组 96.92, 2 丙组 90.74 - 乙组',
    },
    {
      name: 'across a row hide a value',
      spoil: (book) => book.put('评分!E2', null).merge('评分!D2:E2'),
      findings: ['error merged-cells 评分!D2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'of the office’s own columns are nobody’s business',
      spoil: (book) => book.put('评分!I1', '自用').merge('评分!I2:I4'),
      findings: [],
    },
    {
      name: 'of a title are no data',
      spoil: (book) => book.setRows('评分', [['评分登记表'], ...book.rows('评分')]).merge('评分!A1:G1'),
      findings: [],
    },
  ]);
});

describe('rows', () => {
  hostileWorkbooks([
    {
      name: 'that are hidden are read like any other',
      spoil: (book) => book.xml('评分', rowXml(2, 'hidden="1"')),
      findings: [],
    },
    {
      name: 'that a filter leaves out are read like any other',
      spoil: (book) =>
        book
          .xml('评分', rowXml(3, 'hidden="1"'))
          .xml(
            '评分',
            afterData(
              '<autoFilter ref="A1:G10"><filterColumn colId="1"><filters><filter val="甲组"/></filters></filterColumn></autoFilter>',
            ),
          ),
      findings: [],
    },
    {
      name: 'that are blank lie between the others without harm',
      spoil: (book) =>
        book.setRows(
          '评分',
          book.rows('评分').flatMap((row, index): FileRow[] => (index === 0 ? [row] : [[], ['', ' ', '　'], row])),
        ),
      findings: [],
    },
    {
      name: 'that hold a remark only are no entries but say so',
      spoil: (book) => book.append('评分', ['', '', '', '', '', '', '以上为督查组评分']),
      findings: ['error value-missing 评分!A11'],
    },
    {
      name: 'of sums and signatures are skipped and noted',
      spoil: (book) =>
        book.append(
          '评分',
          ['小计', '', '', '', 270],
          [],
          ['填表人：刘主任', '', '', '审核人：王乡长'],
          ['注：满分100'],
        ),
      findings: ['note foot-row-skipped 评分!A11', 'note foot-row-skipped 评分!A13', 'note foot-row-skipped 评分!A14'],
    },
    {
      name: 'of a free sentence among the entries are told',
      spoil: (book) => book.append('评分', ['以下为补录']),
      findings: ['error month-unreadable 评分!A11'],
    },
    {
      name: 'of other months are left alone, however wrong they are',
      spoil: (book) => book.append('评分', ['2026-09', '无此组', 'Z', '', '五']),
      findings: [],
    },
    {
      name: 'that are there twice count for nobody',
      spoil: (book) => book.append('评分', ['2026-10', '甲组', 'A', '刘主任', 95]),
      findings: ['error rater-doubled 评分!E11'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'by the ten thousand are read to the last one',
      spoil: (book) =>
        book.append(
          '评分',
          ...Array.from({ length: 10_000 }, (): FileRow => [
            '2026-09',
            '甲组',
            'A',
            '刘主任',
            90,
            dateCell('2026-09-30'),
          ]),
          ['2026-10', '丁组', 'A', '刘主任', 90],
        ),
      findings: ['error subject-unknown 评分!B10011'],
    },
    {
      name: 'far below the others are read as well',
      spoil: (book) => book.put('评分!A500', '2026-10').put('评分!B500', '丁组'),
      findings: ['error subject-unknown 评分!B500', 'error value-missing 评分!C500'],
    },
  ]);
});
