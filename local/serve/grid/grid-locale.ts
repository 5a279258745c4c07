// How the grid reads and writes numbers and days: as a person here types them, whatever the language of the page.
import type { GridLocale } from './grid-data';

export const GRID_LOCALE: GridLocale = {
  name: '中文 (中国)',
  code: 'zh_CN',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  dateFormat: 'yyyy-mm-dd',
  timeFormat: 'hh:mm:ss',
  formulaArgSeparator: ',',
  weekStart: 1,
};
