// docs/workbook.md, written from the declarations that the program itself reads by. Not part of the pushed files.
import { methodParameters } from '../parameters/method-parameters';
import { noticeParameters } from '../parameters/notice-parameters';
import { optionParameters } from '../parameters/option-parameters';
import type { Parameter } from '../parameters/parameter';
import { workbookParameters } from '../parameters/workbook-parameters';
import { inputTables, outputTables } from '../tables/all-tables';
import { methods } from '../tables/rules/rule-choices';
import { fillingOf, type Column, type Table } from '../tables/table';
import { fillingWords } from '../wording/filling-sentence';
import { cellMeaning } from './cell-meaning';
import { dirtyInput } from './dirty-input';
import { introduction } from './introduction';
import { sheetPurpose } from './sheet-purpose';
import { whatIsProtected, whileTyping } from './while-typing';

/** The whole guide as Markdown. */
export function workbookGuide(): string {
  return [
    '# The workbook: sheets, columns, parameters',
    '<!-- Written by `npm run docs` from src/sheets; a test fails when it is stale. -->',
    introduction,
    '## While people type',
    whileTyping,
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
    'These concern what is published, printed and sent, and change no result:',
    parameterTable(Object.values(noticeParameters)),
    '## What the program writes',
    whatIsProtected,
    ...outputTables.flatMap(tableSection),
    '## How cells are read',
    dirtyInput,
    '',
  ].join('\n\n');
}

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
