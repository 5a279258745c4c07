// docs/workbook.md, written from the declarations that the program itself reads by. Not part of the pushed files.
import { methodParameters } from '../parameters/method-parameters';
import { optionParameters } from '../parameters/option-parameters';
import type { Parameter } from '../parameters/parameter';
import { workbookParameters } from '../parameters/workbook-parameters';
import { inputTables, outputTables } from '../tables/all-tables';
import { methods } from '../tables/rules/rule-choices';
import { fillingOf, type Column, type Table } from '../tables/table';
import { fillingWords } from '../wording/filling-sentence';
import { cellMeaning } from './cell-meaning';
import { dirtyInput } from './dirty-input';
import { sheetPurpose } from './sheet-purpose';

/** The whole guide as Markdown. */
export function workbookGuide(): string {
  return [
    '# The workbook: sheets, columns, parameters',
    '<!-- Written by `npm run docs` from src/sheets; a test fails when it is stale. -->',
    introduction,
    '## What people fill in',
    ...inputTables.flatMap(tableSection),
    '## Parameters of a criterion (考核指标, column 参数)',
    'Written as `name=value; name=value`; full-width signs will do. An unknown name, a name written twice or a value that cannot be read refuses the rule set.',
    ...methods.options.flatMap(({ value, words }) => [
      `### ${words['zh-CN']} (${words.en})`,
      parameterTable(Object.values(methodParameters[value])),
    ]),
    'Any further name with a weight in 民主测评 is a class of raters; naming one replaces the three usual classes.',
    '## Settings (设置)',
    'Rows that name none of these are left alone.',
    parameterTable(Object.values(workbookParameters)),
    'These change a result, and a rule set may override each of them in its own 参数:',
    parameterTable(Object.values(optionParameters)),
    '## What the program writes',
    'These sheets are protected and written anew by the program. 排名 and 通报 stand on a sheet for each month (排名 2026-10).',
    ...outputTables.flatMap(tableSection),
    '## How cells are read',
    dirtyInput,
    '',
  ].join('\n\n');
}

const introduction = `Sheets are found by name and columns by header, never by position; case and spaces do not count. The header row may stand below title blocks, in any order, between columns of the office's own, which are left as they are. A header is taken in this order: as the setting 表映射 says; exactly; but for spaces, case, hints in brackets and a star; by one of the other names below. Two equally good candidates are asked about. Rows that are blank in every column below are passed over; rows that begin with 合计, 小计, 平均, 注 or 填表人 and lack what every entry fills are foot rows.

**\\*** must be there and filled in. Everything else may be left out.`;

function tableSection(table: Table): readonly string[] {
  const { name, aliases } = table;
  const others = aliases.length === 0 ? '' : ` Also found as ${aliases.join(', ')}.`;
  return [`### ${name['zh-CN']} (${name.en})`, `${sheetPurpose(table)}${others}`, columnTable(table)];
}

function columnTable(table: Table): string {
  const rows = Object.values(table.columns).map((column) => [
    `${column.header['zh-CN']}${column.presence === 'optional' ? '' : '\\*'}`,
    column.header.en,
    cellMeaning(column.kind),
    column.help.en,
    turnOf(column, table),
    [...column.aliases, ...(column.aliasesBeside?.aliases ?? [])].join(', '),
  ]);
  return markdownTable([['Column', 'English', 'Holds', 'What it is for', 'Filled in by', 'Other headers'], ...rows]);
}

function turnOf(column: Column, table: Table): string {
  const filling = fillingOf(column, table);
  if (filling === null) return 'the program';
  const { filler, time } = fillingWords(filling, 'en');
  return `${filler}, ${time}`;
}

function parameterTable(parameters: readonly Parameter<unknown>[]): string {
  if (parameters.length === 0) return 'No parameters.';
  const rows = parameters.map(({ name, fallback, help }) => [name['zh-CN'], name.en, fallback['zh-CN'], help.en]);
  return markdownTable([['Name', 'English', 'Default', 'Meaning'], ...rows]);
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
