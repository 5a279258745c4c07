// What an existing workbook would be read as: its sheets, their headers, and what has to be answered.
import type { AdoptedSheet, AdoptionReport } from '../reports/client-reports';
import { findingLines } from './finding-lines';
import type { Look } from './look';
import { tableLines } from './table';

export function adoptionLines(report: AdoptionReport, look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.adoption;
  const { tables, otherSheets, created, findings, written } = report;
  const groups = tables.flatMap(({ table, sheets }) => sheetsOfOneKind(sheets).map((alike) => ({ table, alike })));
  const listed = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${paint.strong(title)}  ${names.join(labels.separator)}`];
  return [
    paint.strong(words.sheets),
    ...sheetTable(report, look),
    '',
    ...groups.flatMap(({ table, alike }) => headerLines(table, alike, look)),
    ...listed(words.otherSheets, otherSheets),
    ...listed(written ? words.created : words.toCreate, created),
    '',
    ...mappingLines(report, look),
    ...findingLines(findings, labels, { paint, limit: Infinity }),
  ];
}

function mappingLines(
  { mapping, written, findings }: AdoptionReport,
  { labels: { adoption: words }, paint }: Look,
): readonly string[] {
  const title = paint.strong(written ? words.mappingKept : words.mapping);
  if (mapping !== '') return [title, ...indented(mapping.split('\n')), ''];
  return findings.some(({ severity }) => severity === 'error') ? [] : [words.nothingToMap, ''];
}

function sheetTable({ tables }: AdoptionReport, { labels: { adoption: words }, paint }: Look): readonly string[] {
  const rows = tables.flatMap(({ table, sheets }) =>
    sheets.map(({ sheet, match, rows: count }) => [
      sheet,
      table,
      words.ways[match.how],
      String(match.score),
      String(count),
      match.reason,
    ]),
  );
  const [header = '', ...lines] = tableLines(
    [
      { title: words.sheet, align: 'left' },
      { title: words.table, align: 'left' },
      { title: words.how, align: 'left' },
      { title: words.score, align: 'right' },
      { title: words.rows, align: 'right' },
      { title: words.reason, align: 'left' },
    ],
    rows,
  );
  return indented([paint.quiet(header), ...lines]);
}

/** Sheets with the same headers in the same cells are told once. */
function sheetsOfOneKind(sheets: readonly AdoptedSheet[]): readonly (readonly AdoptedSheet[])[] {
  const kinds = new Map<string, AdoptedSheet[]>();
  for (const sheet of sheets) {
    const { headerRow, columns, otherHeaders, missing } = sheet;
    const places = columns.map(({ column, header, cell }) => [column, header, cell]);
    const kind = JSON.stringify([headerRow, places, otherHeaders, missing]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), sheet]);
  }
  return [...kinds.values()];
}

function headerLines(table: string, alike: readonly AdoptedSheet[], look: Look): readonly string[] {
  const { labels, paint } = look;
  const words = labels.adoption;
  const [first] = alike;
  if (first === undefined || alike.every(speaksForItself)) return [];
  const { headerRow, columns, otherHeaders, missing } = first;
  const names = alike.map(({ sheet }) => sheet).join(labels.separator);
  const place = headerRow === null ? words.noHeaderRow : words.headerRow(String(headerRow));
  const [header = '', ...lines] = tableLines(
    [
      { title: words.header, align: 'left' },
      { title: words.column, align: 'left' },
      { title: words.cell, align: 'left' },
      { title: words.how, align: 'left' },
      { title: words.score, align: 'right' },
      { title: words.reason, align: 'left' },
    ],
    columns.map(({ column, header: own, cell, match }) => [
      own,
      column,
      cell,
      words.ways[match.how],
      String(match.score),
      match.reason,
    ]),
  );
  const implied = alike.flatMap((sheet) =>
    sheet.implied.map(({ column, value, from }) => words.implied(column, value, from)),
  );
  return [
    `${paint.strong(`${names} → ${table}`)}  ${paint.quiet(place)}`,
    ...indented(columns.length === 0 ? [] : [paint.quiet(header), ...lines]),
    ...indented(implied),
    ...indented(
      otherHeaders.length === 0 ? [] : [paint.quiet(`${words.otherHeaders}  ${otherHeaders.join(labels.separator)}`)],
    ),
    ...indented(missing.length === 0 ? [] : [paint.caution(`${words.missing}  ${missing.join(labels.separator)}`)]),
    '',
  ];
}

/** Nobody needs to be told that 月份 is 月份. */
function speaksForItself({ columns, otherHeaders, implied, missing }: AdoptedSheet): boolean {
  const isKnown = columns.length > 0 && columns.every(({ match }) => match.how === 'exact');
  return isKnown && otherHeaders.length + implied.length + missing.length === 0;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
