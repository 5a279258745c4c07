// What is put into one cell of the grid, so that it shows what the file shows and hands back what it was given.
import type { Content } from '../../../workbook/contract';
import { isDateFormat, shownText } from '../../../workbook/styles/shown-text';
import { gridFormatOf } from '../formats/grid-format';
import { fixedText } from '../formats/literal';
import { textContent } from './text-content';
import type { GridContent } from './text-content';

export interface ContentRules {
  readonly date1904: boolean;
  /** Null where the grid cannot work the formula out. */
  readonly formula: (formula: string) => string | null;
}

const NOTHING: GridContent = { content: '', format: '' };

/** @param numberFormat of the file */
export function gridContent(content: Content, numberFormat: string, rules: ContentRules): GridContent {
  switch (content.kind) {
    case 'blank':
      return { content: '', format: gridFormatOf(numberFormat) ?? '' };
    case 'text':
      return textContent(content.value, numberFormat);
    case 'boolean':
      return { content: content.value ? 'TRUE' : 'FALSE', format: '' };
    case 'error':
      return { content: content.value, format: '' };
    case 'number':
      return { content: String(content.value), format: formatFor(content, numberFormat, rules) };
    case 'formula': {
      const formula = rules.formula(content.formula);
      const { result } = content;
      if (formula === null) return result === null ? NOTHING : gridContent(result, numberFormat, rules);
      return { content: `=${formula}`, format: result === null ? '' : formatFor(result, numberFormat, rules) };
    }
  }
}

/** Where the grid lacks the format it shows this one value as the file does; its days are always counted from 1900. */
function formatFor(value: Content, numberFormat: string, { date1904 }: ContentRules): string {
  const format = date1904 && isDateFormat(numberFormat) ? null : gridFormatOf(numberFormat);
  if (value.kind !== 'number') return format ?? '';
  if (format !== null && !isRoundedToNothing(value.value, format)) return format;
  const shown = shownText(value, { numberFormat, date1904 });
  return format === null || !/[1-9]/u.test(shown) ? fixedText(shown) : format;
}

/** The grid keeps the sign of a number of which nothing else is left: `-0`. */
function isRoundedToNothing(value: number, format: string): boolean {
  return value < 0 && (value > -1 || format.includes(',')) && format !== '' && !format.includes(';');
}
