// Formulas that are true for what is right in a cell; of functions that Google Sheets, Excel and LibreOffice share.
import { columnLetters } from '../../../core/findings/a1';
import type { ListPlace } from './list-place';

/** `2026-10`, the one spelling that every sheet sorts and compares well. */
export function isMonth(cell: string): string {
  const month = `VALUE(RIGHT(${cell},2))`;
  return `=AND(LEN(${cell})=7,MID(${cell},5,1)="-",VALUE(LEFT(${cell},4))>=2000,${month}>=1,${month}<=12)`;
}

export function isNumberOr(words: readonly string[], cell: string): string {
  return `=OR(ISNUMBER(${cell}),${words.map((word) => `${cell}="${word}"`).join(',')})`;
}

/** `name=value`, whatever the width of the sign. */
export function isParameters(cell: string): string {
  return `=OR(ISNUMBER(FIND("=",${cell})),ISNUMBER(FIND("＝",${cell})))`;
}

/** One address, with a point behind its only @. */
export function isEmail(cell: string): string {
  const signs = `LEN(${cell})-LEN(SUBSTITUTE(${cell},"@",""))`;
  return `=AND(${signs}=1,ISNUMBER(FIND(".",${cell},FIND("@",${cell}))))`;
}

/** Somewhere in one of these columns. */
export function isListed(places: readonly ListPlace[], cell: string): string {
  return `=${places.map((place) => `COUNTIF(${wholeColumn(place)},${cell})`).join('+')}>0`;
}

function wholeColumn({ sheet, column }: ListPlace): string {
  const letters = columnLetters(column);
  return `'${sheet.replace(/'/g, "''")}'!$${letters}:$${letters}`;
}
