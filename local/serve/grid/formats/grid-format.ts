// The number formats of the file in the words of the grid, which knows fewer and stumbles over the others.
import { dateSection } from './date-section';
import { excelTokens } from './excel-tokens';
import type { ExcelToken } from './excel-tokens';
import { literal } from './literal';
import { numberSection } from './number-section';

const AS_TEXT = '@';

/** By the file's format; a workbook has few. */
const known = new Map<string, string | null>();

/** Empty for a format that shows everything as it is; null where the grid has nothing like it. */
export function gridFormatOf(format: string): string | null {
  let translated = known.get(format);
  if (translated === undefined) known.set(format, (translated = translate(format)));
  return translated;
}

function translate(format: string): string | null {
  const sections = excelTokens(format);
  const [first = []] = sections;
  if (sections.length === 1 && first.every(({ kind }) => kind === 'general')) return '';
  if (sections.length === 1 && first.some(({ kind }) => kind === 'text')) return textSection(first);
  const last = sections.length > 1 ? (sections.at(-1) ?? []) : [];
  const hasText = sections.length === 4 || last.some(({ kind }) => kind === 'text');
  const numeric = (hasText ? sections.slice(0, -1) : sections).map(numericSection);
  if (numeric.some((section) => section === null)) return null;
  const text = hasText ? textSection(last) : AS_TEXT;
  return text === null
    ? null
    : joined(
        numeric.filter((section) => section !== null),
        text,
      );
}

function numericSection(tokens: readonly ExcelToken[]): string | null {
  return tokens.some(({ kind }) => kind === 'general') ? null : (dateSection(tokens) ?? numberSection(tokens));
}

/** Texts come fourth in the grid, and an empty section would hide what falls to it. */
function joined(numeric: readonly string[], text: string): string | null {
  const [first = '', negative = first === '' ? '' : `-${first}`, zero = first] = numeric;
  if (text === AS_TEXT) return numeric.join(';');
  return [first, negative, zero, text].join(';');
}

function textSection(tokens: readonly ExcelToken[]): string | null {
  const pieces = tokens.map(({ kind, text }) => {
    if (kind === 'text') return text;
    if (kind === 'repeat') return `*${text}`;
    return kind === 'literal' ? literal(text) : null;
  });
  return pieces.includes(null) ? null : pieces.join('');
}
