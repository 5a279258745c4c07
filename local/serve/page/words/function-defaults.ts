// What the helper under a formula says an argument is when it is left out; the grid has these words fixed and asks for no translation.
import type { PageLanguage } from '../../wire';

/** The grid's functions by name, as far as they matter here: the default is only ever shown, never calculated with. */
export interface GridFunctions {
  readonly content: Readonly<Record<string, { readonly args: readonly { defaultValue?: unknown }[] }>>;
}

/** Chinese by the words of the grid, its quotes included. */
export const functionDefaults: Readonly<Record<string, string>> = {
  "'this cell'": '公式所在的单元格',
  "'height of cell_reference'": 'cell_reference 的行数',
  "'width of cell_reference'": 'cell_reference 的列数',
  '"empty"': '空',
};

/** Once, before the first formula is typed. */
export function sayDefaults(language: PageLanguage, functions: GridFunctions): void {
  if (language === 'en') return;
  const defaults = new Map<unknown, string>(Object.entries(functionDefaults));
  for (const { args } of Object.values(functions.content)) {
    for (const argument of args) {
      const said = defaults.get(argument.defaultValue);
      if (said !== undefined) argument.defaultValue = said;
    }
  }
}
