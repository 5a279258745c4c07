// The headers of every sheet of every table: what is proposed, and what has to be asked.
import type { Finding } from '../../../core/findings/finding';
import { headerKey } from '../../locating/headers/header-key';
import { locateSheets } from '../../locating/locate-sheets';
import { contradicts, type MappedColumn, type WorkbookMapping } from '../../locating/workbook-mapping';
import { inputTables } from '../../tables/all-tables';
import { settingsTable } from '../../tables/rules/settings-table';
import type { Table } from '../../tables/table';
import { words, type Language } from '../../../text/language';
import type { WorkbookSnapshot } from '../../workbook-snapshot';
import type { Match } from '../adoption';
import { proposeColumns, type ColumnCandidate } from './column-proposals';
import { namesIn } from './known-names';
import { mappingQuestion } from './mapping-question';

export interface AllColumnProposals {
  /** What was given and what is proposed. */
  readonly mapping: WorkbookMapping;
  /** How a proposed header resembles its column; undefined where nobody proposed it. */
  readonly matchOf: (mapped: MappedColumn) => Match | undefined;
  readonly questions: readonly ColumnQuestion[];
}

export interface ColumnQuestion {
  readonly sheet: string;
  readonly table: Table;
  readonly columns: readonly string[];
  readonly finding: Finding;
}

/** Tables in their order, so that the lists of units and persons are known when other sheets name them. */
export function proposeAllColumns(
  snapshot: WorkbookSnapshot,
  given: WorkbookMapping,
  language: Language,
): AllColumnProposals {
  let mapping = given;
  const matches = new Map<string, Match>();
  const questions: ColumnQuestion[] = [];
  for (const table of inputTables.filter((each) => each !== settingsTable)) {
    const names = namesIn(snapshot, mapping).ofLists;
    for (const { name } of locateSheets(table, snapshot.sheetNames, mapping)) {
      const sheet = snapshot.sheets.find((each) => each.name === name);
      if (sheet === undefined) continue;
      const { settled, open } = proposeColumns(sheet, table, { mapping, names });
      for (const candidate of settled) {
        const mapped: MappedColumn = { table, column: candidate.column, header: candidate.text };
        const more = { ...mapping, columns: [...mapping.columns, mapped] };
        if (contradicts(more)) continue;
        mapping = more;
        matches.set(keyOf(mapped), matchOf(candidate, table));
      }
      questions.push(...open.map((candidates) => question(candidates, { sheet: name, table }, language)));
    }
  }
  return { mapping, matchOf: (mapped) => matches.get(keyOf(mapped)), questions };
}

function keyOf({ table, column, header }: MappedColumn): string {
  return [table.name.en, column, headerKey(header)].join('\n');
}

function matchOf({ column, name, evidence, score }: ColumnCandidate, { columns }: Table): Match {
  const header = columns[column]?.header ?? words(column, column);
  return { how: 'similar', score, reason: { of: 'header', known: name.known, column: header, evidence } };
}

/** One column that several headers may be, or one header that may be several columns. */
function question(
  candidates: readonly ColumnCandidate[],
  { sheet, table }: { readonly sheet: string; readonly table: Table },
  language: Language,
): ColumnQuestion {
  const headerOf = (column: string): string => table.columns[column]?.header[language] ?? column;
  const columns = [...new Set(candidates.map(({ column }) => column))];
  const [first] = candidates;
  const { column = '', text = '', header = 0, headerRow = 1 } = first ?? {};
  const finding = mappingQuestion(
    {
      at: { sheet, row: headerRow, column: header + 1 },
      name: columns.length === 1 ? headerOf(column) : text,
      candidates: columns.length === 1 ? candidates.map((each) => each.text) : columns.map(headerOf),
      answer: { column: { table, column, header: text } },
      needed: columns.some((each) => table.columns[each]?.presence !== 'optional'),
    },
    language,
  );
  return { sheet, table, columns, finding };
}
