// An adoption as plain JSON, for dialogs and the command line.
import { a1Of } from '../../core/findings/a1';
import type { Adoption, Match, SheetAdoption } from '../../sheets/adoption/adoption';
import { writtenMapping } from '../../sheets/locating/mapping-text';
import type { Table } from '../../sheets/tables/table';
import { reasonSentence } from '../../sheets/wording/reason-sentence';
import type { Language } from '../../text/language';
import type { AdoptedSheet, AdoptionReport, NameMatch } from '../messages/adoption-messages';
import { findingReports } from '../finding-report';

/** `created`: names of the sheets that come with it. */
export function adoptionReport(adoption: Adoption, created: readonly string[], language: Language): AdoptionReport {
  return {
    schema: 1,
    tables: adoption.tables.map(({ table, sheets }) => ({
      table: table.name[language],
      sheets: sheets.map((sheet) => adoptedSheet(sheet, table, language)),
    })),
    mapping: writtenMapping(adoption.mapping, language),
    otherSheets: adoption.otherSheets,
    created,
    findings: findingReports(adoption.findings, language),
    written: false,
  };
}

function adoptedSheet(adoption: SheetAdoption, table: Table, language: Language): AdoptedSheet {
  const headerOf = (key: string): string => table.columns[key]?.header[language] ?? key;
  const { sheet, match, headerRow, rows, columns, otherHeaders, implied, missing } = adoption;
  return {
    sheet,
    match: nameMatch(match, language),
    headerRow,
    rows,
    columns: columns.map((each) => ({
      column: headerOf(each.column),
      header: each.header,
      cell: a1Of(each.at),
      match: nameMatch(each.match, language),
    })),
    otherHeaders,
    implied: implied.map(({ column, value, source }) => ({ column: headerOf(column), value, from: source })),
    missing: missing.map(headerOf),
  };
}

function nameMatch(match: Match, language: Language): NameMatch {
  return { how: match.how, score: match.score, reason: reasonSentence(match, language) };
}
