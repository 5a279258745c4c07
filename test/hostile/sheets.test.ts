// Sheets that are missing, empty, doubled, copied, foreign, protected or oddly named.
import type { FileRow } from '../support/file-book';
import { hostileWorkbooks } from './hostile-workbook';

const REFUSED = { groups: 'refused', members: 'refused' };

describe('a sheet', () => {
  hostileWorkbooks([
    {
      name: 'that is needed and missing stops the ranking',
      spoil: (book) => book.remove('评分'),
      findings: ['error sheet-missing 评分!'],
      ...REFUSED,
    },
    {
      name: 'that is needed and empty stops the ranking',
      spoil: (book) => book.setRows('单位', []),
      findings: ['error header-missing 单位!', 'error header-missing 单位!', 'error header-missing 单位!'],
      ...REFUSED,
    },
    {
      name: 'that is not needed is not missed',
      spoil: (book) => book.remove('工作日历').remove('审定').remove('加扣分标准').remove('出勤'),
      findings: [],
    },
    {
      name: 'that is not needed may be empty',
      spoil: (book) => book.setRows('审定', []).setRows('加扣分标准', [[]]),
      findings: [],
    },
    {
      name: 'that is not needed but has entries under no header stops the ranking',
      spoil: (book) => book.setRows('延期', [['甲1', '延到月底']]),
      findings: [
        'error header-missing 延期!',
        'error header-missing 延期!',
        'error header-missing 延期!',
        'error header-missing 延期!',
        'error header-missing 延期!',
        'error month-not-named 延期!',
      ],
      ...REFUSED,
    },
    {
      name: 'of the office’s own is left alone, whatever its name and content',
      spoil: (book) =>
        book
          .add("Bob's “草稿” 1", [
            ['=1+1', '#N/A'],
            ['评分', 12],
          ])
          .add('  透视 表 ', [['行标签']]),
      findings: [],
    },
    {
      name: 'under a name that offices also use is found',
      spoil: (book) => book.rename('评分', '打分表').rename('单位', '单位名单').rename('设置', '参数设置'),
      findings: [],
    },
    {
      name: 'with spaces in its name is found',
      spoil: (book) => book.rename('评分', ' 评 分 ').rename('月度计划', '月度　计划'),
      findings: [],
    },
    {
      name: 'in another place among the tabs is found',
      spoil: (book) => book.reorder((names) => [...names].reverse()),
      findings: [],
    },
    {
      name: 'that is hidden is read like any other',
      spoil: (book) =>
        book.finish('评分', (sheet) => {
          sheet.setHidden(true);
        }),
      findings: [],
    },
    {
      name: 'that its owner protects is read like any other',
      spoil: (book) =>
        book.finish('评分', (sheet) => {
          sheet.protect({ description: '督查办', editors: [] });
        }),
      findings: [],
    },
    {
      name: 'of a copy that somebody kept is not read',
      spoil: (book) => book.add('评分 的副本', book.rows('评分')),
      findings: ['warning sheet-is-copy 评分 的副本!'],
    },
    {
      name: 'of last year that somebody kept is read for its own months',
      spoil: (book) =>
        book.add(
          '评分-2025',
          book.rows('评分').map((row, index): FileRow => (index === 0 ? row : ['2025-10', ...row.slice(1)])),
        ),
      findings: [],
    },
    {
      name: 'that is there twice is read as one table',
      spoil: (book) => {
        const [header = [], ...rows] = book.rows('评分');
        book.setRows('评分', [header, ...rows.slice(0, 3)]).add('打分', [header, ...rows.slice(3)]);
      },
      findings: [],
    },
    {
      name: 'of settings that is there twice stops the ranking',
      spoil: (book) => book.add('参数设置', [['参数', '值']]),
      findings: ['error sheet-doubled 设置!'],
      ...REFUSED,
    },
    {
      name: 'with a name of the program’s but foreign content is not overwritten',
      spoil: (book) => book.add('检查结果', [['我的笔记'], ['不要删']]),
      findings: [],
      ...REFUSED,
    },
  ]);
});
