// Finding the program's own sheets again, and making sure that nothing else is ever overwritten.
import { comparable } from '../../sheets/cells/clean-text';
import { findingsHeaderRow } from '../../sheets/repairs/read-ticks';
import { isOurLog } from '../../sheets/log/read-log';
import { isOurs } from '../../sheets/layouts/signature';
import { findingsTable } from '../../sheets/tables/outputs/findings-table';
import { ledgerTable } from '../../sheets/tables/outputs/ledger-table';
import { logTable } from '../../sheets/tables/outputs/log-table';
import { publicationsTable } from '../../sheets/tables/outputs/publications-table';
import { repairsTable } from '../../sheets/tables/outputs/repairs-table';
import { sendingsTable } from '../../sheets/tables/outputs/sendings-table';
import type { Table } from '../../sheets/tables/table';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Words } from '../../text/language';
import type { Workbook } from '../ports';
import { protectedCause, type RefusalCause } from '../refusal';

/** The sheet of that name in either language, as it is spelt in the workbook. */
export function existingSheet(name: Words, sheetNames: readonly string[]): string | undefined {
  const wanted = Object.values(name).map(comparable);
  return sheetNames.find((each) => wanted.includes(comparable(each)));
}

/** The program's own tables that a month is read with, as far as they exist. */
export function tableSheets(sheetNames: readonly string[]): string[] {
  const tables = [ledgerTable, findingsTable, publicationsTable, logTable];
  return tables.flatMap(({ name }) => existingSheet(name, sheetNames) ?? []);
}

/** A table of ours begins with exactly our headers; an empty sheet is free to take. */
function isOurTable(sheet: SheetSnapshot, table: Table): boolean {
  const first = sheet.values[0];
  if (first === undefined) return true;
  return (['zh-CN', 'en'] as const).some((language) =>
    Object.values(table.columns).every((column, index) => first[index] === column.header[language]),
  );
}

/** Our headers stand below a line or two that change with every check. */
function isOurFindings(sheet: SheetSnapshot): boolean {
  return sheet.values.length === 0 || findingsHeaderRow(sheet) !== undefined;
}

/** The sheets a run is about to write; undefined for one that does not exist yet. */
export interface WrittenSheets {
  readonly ranking?: SheetSnapshot | undefined;
  readonly notice?: SheetSnapshot | undefined;
  readonly selfTest?: SheetSnapshot | undefined;
  readonly ledger?: SheetSnapshot | undefined;
  readonly findings?: SheetSnapshot | undefined;
  readonly repairs?: SheetSnapshot | undefined;
  readonly publications?: SheetSnapshot | undefined;
  readonly log?: SheetSnapshot | undefined;
  readonly sendings?: SheetSnapshot | undefined;
  /** Names of the sheets whose entries are repaired. */
  readonly entered?: readonly string[];
}

/** Why the outputs cannot be written, or null. Nothing has been written yet. */
export function obstacleToWriting(workbook: Workbook, written: WrittenSheets): RefusalCause | null {
  const { ranking, notice, selfTest, ledger, findings, repairs, publications, log, sendings, entered = [] } = written;
  const foreign = [
    ranking !== undefined && !isOurs(ranking) ? ranking : undefined,
    notice !== undefined && !isOurs(notice) ? notice : undefined,
    selfTest !== undefined && !isOurs(selfTest) ? selfTest : undefined,
    ledger !== undefined && !isOurTable(ledger, ledgerTable) ? ledger : undefined,
    findings !== undefined && !isOurFindings(findings) ? findings : undefined,
    repairs !== undefined && !isOurTable(repairs, repairsTable) ? repairs : undefined,
    publications !== undefined && !isOurTable(publications, publicationsTable) ? publications : undefined,
    log !== undefined && !isOurLog(log) ? log : undefined,
    sendings !== undefined && !isOurTable(sendings, sendingsTable) ? sendings : undefined,
  ].find((sheet) => sheet !== undefined);
  if (foreign !== undefined) return { reason: 'sheetNotOurs', facts: { sheet: foreign.name } };
  const existing = [
    ...entered,
    ...[ranking, notice, selfTest, ledger, findings, repairs, publications, log, sendings].flatMap(
      (sheet) => sheet?.name ?? [],
    ),
  ];
  const uneditable = workbook.firstUneditable(existing);
  return uneditable === null ? null : protectedCause(uneditable);
}
