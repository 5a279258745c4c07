import { tableFit } from '../../../src/documents/sheet/table-fit';
import type { BlockOf } from '../../../src/documents/block';

const ENGLISH = [
  ['Rank', '1\nadvanced'],
  ['Unit', '北港村'],
  ['Leader', '沙金龙'],
  ['人居环境\n30', '26.80'],
  ['安全生产\n20', '18.00'],
  ['信访维稳\n15', '13.00'],
  ['垃圾分类群众满意度\n15', '15.00'],
  ['大队月查平均\n20', '18.15'],
  ['Bonus', '0.00'],
  ['Deductions', '0.00'],
  ['Total', '90.95'],
  ['Moved', '↑12'],
] as const;

const CHINESE = [
  ['名次', '1\n先进'],
  ['单位', '科技园区指挥组'],
  ['负责人', '陈志远'],
  ['工作成效\n30', '27.54'],
  ['工作计划完成情况\n30', '29.73'],
  ['完成时间节点\n20', '18.18'],
  ['民主测评\n20', '18.06'],
  ['加分', '0.00'],
  ['扣分', '0.00'],
  ['总分', '93.51'],
  ['较上月', '↑3'],
] as const;

function tableOf(columns: readonly (readonly [header: string, cell: string])[]): BlockOf<'table'> {
  return {
    kind: 'table',
    caption: '',
    columns: columns.map(([header]) => ({ header, align: 'right', width: 3 })),
    rows: [{ cells: columns.map(([, cell]) => cell), mark: 'none' }],
  };
}

/** The Latin words and the figures that the columns would tear apart or show as ###, in fonts with half-width letters. */
function torn(table: BlockOf<'table'>): readonly string[] {
  const { spans, type } = tableFit(table);
  return spans.flatMap(({ columns }, index) => {
    const pixels = columns * 14 - 6;
    const pixelsPerCharacter = (type.sizePt * (96 / 72)) / 2;
    const texts = [table.columns[index]?.header ?? '', ...table.rows.map(({ cells }) => cells[index] ?? '')];
    const words = texts.flatMap((text) => text.match(/[!-~]+/g) ?? []);
    return words.filter((word) => word.length * pixelsPerCharacter > pixels);
  });
}

it.each([
  ['English', ENGLISH],
  ['Chinese', CHINESE],
] as const)('in a crowded %s table no word and no figure is torn apart', (_, columns) => {
  expect(torn(tableOf(columns))).toEqual([]);
});

it('a full hundred has room where totals are short otherwise', () => {
  const full = CHINESE.map(([header, cell]) => [header, header === '总分' ? '100.00' : cell] as const);
  expect(torn(tableOf(full))).toEqual([]);
});

it('a table of few columns keeps the type of the others', () => {
  expect(tableFit(tableOf(CHINESE.slice(0, 4))).type.sizePt).toBe(11);
});

it('where nothing fits any more the columns share the page as the document asks', () => {
  const { spans, type } = tableFit(tableOf(Array.from({ length: 14 }, () => ['Deductions', '100.00'] as const)));
  expect(type.sizePt).toBe(9);
  expect(spans.map(({ columns }) => columns)).toEqual(Array<number>(14).fill(3));
});
