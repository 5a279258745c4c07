// Header rows that are missing, doubled, renamed, moved, or in two storeys.
import type { FileBook, FileRow } from '../support/file-book';
import { beforeData } from './cell-xml';
import { hostileWorkbooks } from './hostile-workbook';

const REFUSED = { groups: 'refused', members: 'refused' };

const withColumns = (book: FileBook, sheet: string, change: (row: FileRow) => FileRow): FileBook =>
  book.setRows(sheet, book.rows(sheet).map(change));

describe('a column', () => {
  hostileWorkbooks([
    {
      name: 'that is needed and missing stops the ranking',
      spoil: (book) => book.put('评分!E1', '备注二'),
      findings: ['error header-missing 评分!'],
      ...REFUSED,
    },
    {
      name: 'that may be missing is not missed',
      spoil: (book) => withColumns(book, '评分', (row) => row.slice(0, 5)),
      findings: [],
    },
    {
      name: 'that is there twice stops the ranking',
      spoil: (book) => book.put('评分!H1', '得分'),
      findings: ['error header-doubled 评分!'],
      ...REFUSED,
    },
    {
      name: 'of remarks that is there twice is only told',
      spoil: (book) => book.put('评分!H1', '备注'),
      findings: ['warning header-doubled 评分!'],
    },
    {
      name: 'under a name that offices also use is found',
      spoil: (book) => book.put('评分!B1', '考核对象').put('评分!D1', '督查员').put('评分!E1', '分数'),
      findings: [],
    },
    {
      name: 'with a star, a hint in brackets and spaces is found',
      spoil: (book) => book.put('评分!E1', ' ＊得　分（0－100） ').put('评分!B1', '对象【单位或个人】'),
      findings: [],
    },
    {
      name: 'in another place is found',
      spoil: (book) => withColumns(book, '评分', (row) => [...row].reverse()),
      findings: [],
    },
    {
      name: 'of the office’s own may stand among ours',
      spoil: (book) => withColumns(book, '评分', ([first = null, ...rest]) => [first, '自用', ...rest]),
      findings: [],
    },
    {
      name: 'that is hidden is read like any other',
      spoil: (book) => book.xml('评分', beforeData('<cols><col min="5" max="5" width="9" hidden="1"/></cols>')),
      findings: [],
    },
    {
      name: 'far to the right is found',
      spoil: (book) =>
        withColumns(book, '评分', (row) => [
          ...row.slice(0, 4),
          ...Array.from({ length: 250 }, () => ''),
          ...row.slice(4),
        ]),
      findings: [],
    },
    {
      name: 'that has lost its header is missed',
      spoil: (book) => book.put('民主测评!C1', ''),
      findings: ['error header-missing 民主测评!'],
      ...REFUSED,
    },
  ]);
});

describe('a header row', () => {
  hostileWorkbooks([
    {
      name: 'below a title block is found',
      spoil: (book) =>
        book.setRows('评分', [['海永乡评分登记表'], ['2026年10月'], [], ['制表：督查办'], ...book.rows('评分')]),
      findings: [],
    },
    {
      name: 'below thirty rows of text is not looked for',
      spoil: (book) =>
        book.setRows('评分', [...Array.from({ length: 40 }, (): FileRow => ['说明']), ...book.rows('评分')]),
      findings: [
        'error header-missing 评分!',
        'error header-missing 评分!',
        'error header-missing 评分!',
        'error month-not-named 评分!',
      ],
      ...REFUSED,
    },
    {
      name: 'in two storeys, merged across and down, is read',
      spoil: (book) => {
        const [header = [], ...rows] = book.rows('月度计划');
        const upper = header.map((cell, index) => (index === 8 ? '完成情况' : index === 9 ? null : cell));
        const lower = header.map((cell, index) => (index < 8 ? null : cell));
        book.setRows('月度计划', [upper, lower, ...rows]).merge('月度计划!I1:J1');
        for (const column of 'ABCDEFGH') book.merge(`月度计划!${column}1:${column}2`);
      },
      findings: [],
    },
    {
      name: 'that is repeated among the rows is skipped and noted',
      spoil: (book) => {
        const [header = [], ...rows] = book.rows('评分');
        book.setRows('评分', [header, ...rows.slice(0, 4), header, ...rows.slice(4)]);
      },
      findings: ['note header-repeated 评分!A6'],
    },
    {
      name: 'that is gone stops the ranking',
      spoil: (book) => book.setRows('单位', book.rows('单位').slice(1)),
      findings: ['error header-missing 单位!', 'error header-missing 单位!', 'error header-missing 单位!'],
      ...REFUSED,
    },
  ]);
});
