import { unshownText } from '../../../../local/serve/page/parts/unshown-text';
import { pageWords } from '../../../../local/serve/page/words/page-words';
import type { Unshown } from '../../../../local/serve/wire';

const unshown: readonly Unshown[] = [
  { kind: 'chart', sheet: '月度计划', count: 2 },
  { kind: 'macro', sheet: null, count: 1 },
];

it('what the grid leaves out is counted once and named by sheet', () => {
  expect(unshownText(pageWords('zh-CN'), unshown)).toBe(
    '此文件中有 3 项表格界面不显示（文件中原样保留）：《月度计划》图表 2 项；宏 1 项',
  );
  expect(unshownText(pageWords('en'), unshown)).toBe(
    '3 things in this file the grid does not show (the file keeps them as they are): 月度计划: charts (2); macros (1)',
  );
});
