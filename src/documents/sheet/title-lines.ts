import type { Language } from '../../text/language';
import { charactersIn, GRID_COLUMNS } from './page-grid';
import { printedLines, printedWidth } from './printed-lines';

const TITLE_PT = 22;
/** A title too long for one line breaks before what it is about, where that keeps both parts whole. */
const BREAK: Readonly<Record<Language, RegExp>> = { 'zh-CN': /(?=关于)/, en: /(?= for | of )/ };

export function titleLines(title: string, language: Language): readonly string[] {
  const characters = charactersIn(GRID_COLUMNS, TITLE_PT);
  return title.split('\n').flatMap((line) => {
    if (printedWidth(line) <= characters) return [line];
    const [first = '', ...rest] = line.split(BREAK[language]);
    const parts = [first, rest.join('').trim()];
    if (rest.length > 0 && parts.every((part) => printedWidth(part) <= characters)) return parts;
    return balanced(line, characters);
  });
}

/** As many lines as are needed, of about the same length. */
function balanced(line: string, characters: number): readonly string[] {
  const count = Math.ceil(printedWidth(line) / characters);
  for (let width = Math.ceil(printedWidth(line) / count); width < characters; width += 1) {
    const lines = printedLines(line, width);
    if (lines.length <= count) return lines;
  }
  return printedLines(line, characters);
}
