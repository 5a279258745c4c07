// How one sheet would be read as a table: its header row, what stands for which column, and what is missing.
import type { Finding } from '../../core/findings/finding';
import { errorAt, warningAt } from '../../core/findings/make-finding';
import { cleanText } from '../cells/clean-text';
import { headerFaults, type HeaderPlace } from '../locating/headers/header-faults';
import { headerKey } from '../locating/headers/header-key';
import { headerRowOf } from '../locating/headers/header-row';
import { headerVocabulary } from '../locating/headers/header-vocabulary';
import { impliedValues, type ImpliedValue } from '../locating/implied-values';
import { matchColumns, type MatchedColumns } from '../locating/headers/match-columns';
import { mappedColumns, type WorkbookMapping } from '../locating/workbook-mapping';
import type { OpenedTable } from '../rows/open-table';
import type { Column, Columns, Table } from '../tables/table';
import type { Language } from '../../text/language';
import type { SheetSnapshot } from '../workbook-snapshot';
import { sureMatch, type ColumnAdoption, type Match, type SheetAdoption } from './adoption';

export interface DescribedSheet {
  readonly adoption: SheetAdoption;
  /** What stands in the way of reading it. */
  readonly faults: readonly Finding[];
}

export interface SheetReading {
  readonly table: Table;
  readonly opened: OpenedTable<Columns>;
  /** With everything that is proposed. */
  readonly mapping: WorkbookMapping;
  readonly match: Match;
  /** How a mapped header came to stand for the column. */
  readonly mappedMatch: (column: string, header: string) => Match;
  /** Headers that the mapping names and no sheet of the table has, by column. */
  readonly lost: ReadonlyMap<string, string>;
  /** Of what is told about it. */
  readonly language: Language;
  /** Columns that a question is about already. */
  readonly asked: ReadonlySet<string>;
}

export function describeSheet(sheet: SheetSnapshot, reading: SheetReading): DescribedSheet {
  const { table, mapping, match, lost, asked } = reading;
  const meaningOf = headerVocabulary(table, mapping);
  const header = headerRowOf(sheet, meaningOf);
  const texts = (header?.texts ?? []).map(cleanText);
  const matched = matchColumns(texts, meaningOf, table);
  const { implied, rows, isBlank } = openedAs(sheet, matched, reading);
  const place = { sheet: sheet.name, row: (header?.rowIndex ?? 0) + 1 };
  const faults = headerFaults(table, matched, { place, expected: { implied, lost } })
    .filter(({ columns }) => !columns.some((column) => asked.has(column)))
    .map(({ finding }) => finding);
  const used = new Set([...matched.found.values()].map(({ index }) => index));
  return {
    adoption: {
      sheet: sheet.name,
      match,
      headerRow: header === null ? null : place.row,
      rows,
      columns: describedColumns(matched, { texts, place, reading }),
      otherHeaders: texts.filter((text, index) => text !== '' && !used.has(index)),
      implied: [...implied].map(([column, { text, source }]) => ({ column, value: text, source })),
      missing: requiredColumns(table).filter((column) => !matched.found.has(column) && !implied.has(column)),
    },
    faults: isBlank ? [] : header === null && isNamedAlike(match) ? [withoutHeaders(sheet, reading)] : faults,
  };
}

/** Nobody said that it is the table; only its name does. */
function isNamedAlike({ how }: Match): boolean {
  return how !== 'mapped' && how !== 'similar';
}

/** Its name alone says that it is the table; where that name has more beside it, it may as well be something else. */
function withoutHeaders({ name: sheet }: SheetSnapshot, { table, match, language }: SheetReading): Finding {
  const facts = { sheet, table: table.name[language] };
  if (match.how === 'suffix') return warningAt({ sheet }, 'sheet-not-read', facts);
  const headers = requiredColumns(table).map((key) => table.columns[key]?.header[language] ?? key);
  return errorAt({ sheet }, 'sheet-without-headers', { ...facts, columns: headers.join('、') });
}

interface OpenedAs {
  readonly implied: ReadonlyMap<string, ImpliedValue>;
  readonly rows: number;
  readonly isBlank: boolean;
}

function openedAs({ name }: SheetSnapshot, { found }: MatchedColumns, { table, opened }: SheetReading): OpenedAs {
  const open = opened.sheets.find(({ sheet }) => sheet.name === name);
  if (open !== undefined) return { implied: open.implied, rows: open.rowIndexes.length, isBlank: false };
  const refused = opened.refused.find(({ located }) => located.name === name);
  const implied = refused === undefined ? new Map<string, ImpliedValue>() : impliedValues(table, found, refused.head);
  return { implied, rows: 0, isBlank: refused?.state === 'blank' };
}

function requiredColumns({ columns }: Table): readonly string[] {
  return Object.entries(columns).flatMap(([key, { presence }]) => (presence === 'optional' ? [] : [key]));
}

function describedColumns(
  { found }: MatchedColumns,
  around: { readonly texts: readonly string[]; readonly place: HeaderPlace; readonly reading: SheetReading },
): readonly ColumnAdoption[] {
  const { texts, place, reading } = around;
  const mapped = mappedColumns(reading.mapping, reading.table);
  return Object.entries(reading.table.columns).flatMap(([key, column]): readonly ColumnAdoption[] => {
    const index = found.get(key)?.index;
    if (index === undefined) return [];
    const header = texts[index] ?? '';
    const isMapped = mapped.some((each) => each.column === key && headerKey(each.header) === headerKey(header));
    const match = isMapped ? reading.mappedMatch(key, header) : sureMatch(howKnown(header, column));
    return [{ column: key, header, at: { ...place, column: index + 1 }, match }];
  });
}

function howKnown(text: string, { header }: Column): 'exact' | 'normalised' | 'alias' {
  const own = [header['zh-CN'], header.en];
  if (own.includes(text)) return 'exact';
  return own.some((each) => headerKey(each) === headerKey(text)) ? 'normalised' : 'alias';
}
