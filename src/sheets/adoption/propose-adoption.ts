// What an existing workbook would be read as, from its own sheets and headers; nothing is written and nothing is guessed.
import type { Finding } from '../../core/findings/finding';
import { readSettings } from '../codecs/settings-codec';
import { locateSheets } from '../locating/locate-sheets';
import { lostHeaders } from '../locating/headers/lost-headers';
import { isOutputSheetName } from '../locating/output-sheet-names';
import { withFurtherMonths } from '../locating/sheet-of-another-month';
import { copiedSheets } from '../locating/unread-sheets';
import type { WorkbookMapping } from '../locating/workbook-mapping';
import { openSettings, openTable } from '../rows/open-table';
import { inputTables } from '../tables/all-tables';
import { settingsTable } from '../tables/rules/settings-table';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import { sureMatch, type Adoption } from './adoption';
import { proposeAllColumns, type AllColumnProposals } from './proposals/all-column-proposals';
import { correctedMapping } from './corrected-mapping';
import { describeSheet, type DescribedSheet } from './describe-sheet';
import { namesIn } from './proposals/known-names';
import { forgetLost } from './forget-lost';
import { proposeSheets, type SheetProposals } from './proposals/sheet-proposals';

export interface AdoptionChoices {
  /** What the person says; it goes before everything else. */
  readonly corrections: WorkbookMapping;
  /** Of the questions. */
  readonly language: Language;
}

/** Takes every sheet of the workbook. */
export function proposeAdoption(snapshot: WorkbookSnapshot, { corrections, language }: AdoptionChoices): Adoption {
  const settings = readSettings(openSettings(snapshot).sheets);
  const given = withFurtherMonths(correctedMapping(settings.mapping, corrections), snapshot.sheetNames);
  const sheets = proposeSheets(snapshot, given, language);
  const columns = proposeAllColumns(snapshot, { ...given, sheets: [...given.sheets, ...sheets.proposed] }, language);
  const { mapping, lost } = forgetLost(snapshot, columns.mapping, language);
  const described = inputTables.map((table) => ({
    table,
    sheets: describedSheets(snapshot, table, { mapping, sheets, columns, language }),
  }));
  const used = described.flatMap(({ sheets: all }) => all.map(({ adoption }) => adoption.sheet));
  return {
    tables: described.map(({ table, sheets: all }) => ({ table, sheets: all.map(({ adoption }) => adoption) })),
    mapping,
    otherSheets: snapshot.sheetNames.filter((name) => !used.includes(name) && !isOutputSheetName(name)),
    findings: withoutRepetition([
      ...settings.findings.map(({ finding }) => finding).filter(({ code }) => code === 'setting-unreadable'),
      ...sheets.questions,
      ...columns.questions.map(({ finding }) => finding),
      ...lost,
      ...described.flatMap(({ sheets: all }) => all.flatMap(({ faults }) => faults)),
      ...copiedSheets(snapshot.sheetNames, mapping, language),
    ]),
  };
}

function describedSheets(
  snapshot: WorkbookSnapshot,
  table: Table,
  found: {
    readonly mapping: WorkbookMapping;
    readonly sheets: SheetProposals;
    readonly columns: AllColumnProposals;
    readonly language: Language;
  },
): readonly DescribedSheet[] {
  const { mapping, sheets, columns, language } = found;
  const opened =
    table === settingsTable ? openSettings(snapshot) : openTable(snapshot, table, namesIn(snapshot, mapping).known);
  const located = locateSheets(table, snapshot.sheetNames, mapping).flatMap(({ name, how }) => {
    const sheet = snapshot.sheets.find((each) => each.name === name);
    return sheet === undefined ? [] : [{ sheet, how }];
  });
  const lost = lostHeaders(
    table,
    located.map(({ sheet }) => sheet),
    mapping,
  );
  return located.map(({ sheet, how }) => {
    const asked = columns.questions.filter((each) => each.table === table && each.sheet === sheet.name);
    return describeSheet(sheet, {
      table,
      opened,
      mapping,
      match: sheets.proposed.find((each) => each.sheet === sheet.name)?.match ?? sureMatch(how),
      mappedMatch: (column, header) => columns.matchOf({ table, column, header }) ?? sureMatch('mapped'),
      lost,
      language,
      asked: new Set(asked.flatMap((each) => each.columns)),
    });
  });
}

/** Twelve monthly sheets ask one question. */
function withoutRepetition(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.filter((finding) => {
    if (finding.code !== 'mapping-question') return true;
    const question = JSON.stringify(finding.facts);
    const isNew = !said.has(question);
    said.add(question);
    return isNew;
  });
}
