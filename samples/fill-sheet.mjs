import { typedContent } from './typed-content.mjs';

const HEADER_ROW_LIMIT = 10;

/** Replaces what stands below the header row of a sheet by these rows, each field in the column of its own header text. */
export function fillSheet(workbook, { name, header, rows }) {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  const headerRow = rowOfHeader(sheet, header[0]);
  const columns = header.map((text) => columnOf(headerRow.texts, text, name));
  const height = Math.max(rows.length, sheet.lastRow() - headerRow.number);
  const width = headerRow.texts.length;
  const contents = Array.from({ length: height }, () => Array.from({ length: width }, () => typedContent('')));
  rows.forEach((row, index) => {
    row.forEach((text, field) => {
      contents[index][columns[field]] = typedContent(text);
    });
  });
  if (height > 0) sheet.write({ row: headerRow.number + 1, column: 1, rows: height, columns: width }, contents);
}

function rowOfHeader(sheet, firstText) {
  const area = { row: 1, column: 1, rows: HEADER_ROW_LIMIT, columns: sheet.lastColumn() };
  const index = sheet.shown(area).findIndex((texts) => texts.includes(firstText));
  if (index < 0) throw new Error(`no header ${firstText} in ${sheet.name}`);
  return { number: index + 1, texts: sheet.shown(area)[index] };
}

function columnOf(texts, text, name) {
  const column = texts.indexOf(text);
  if (column < 0) throw new Error(`no column ${text} in ${name}`);
  return column;
}
