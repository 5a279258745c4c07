// The changes that bring 得分明细 and 检查结果 up to date, whether the sheets exist or not.
import { findingsLayout, type FindingsEdition } from '../../sheets/layouts/findings-layout';
import { tableLayout } from '../../sheets/layouts/table/table-layout';
import { contentText } from '../../sheets/log/content-text';
import { tickedKeys } from '../../sheets/repairs/read-ticks';
import type { SheetLayout, WorkbookChange } from '../../sheets/sheet-layout';
import { findingsTable } from '../../sheets/tables/outputs/findings-table';
import { ledgerTable } from '../../sheets/tables/outputs/ledger-table';
import { logTable } from '../../sheets/tables/outputs/log-table';
import { publicationsTable } from '../../sheets/tables/outputs/publications-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { ledgerChanges, type LedgerBlock } from './ledger-change';
import { existingSheet } from './output-sheets';

/** In the head line of 检查结果, before anything people wrote. */
const TIME = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

type CheckedMonth = Pick<FindingsEdition, 'month' | 'findings' | 'checkedAt'>;
type WholeSheet = Extract<WorkbookChange, { readonly layout: SheetLayout }>;

/** The program's own tables among the sheets that were read. */
export function sheetOf({
  sheets,
}: WorkbookSnapshot): Record<'ledger' | 'findings' | 'publications' | 'log', SheetSnapshot | undefined> {
  const named = (name: typeof ledgerTable.name): SheetSnapshot | undefined => {
    const found = existingSheet(
      name,
      sheets.map((sheet) => sheet.name),
    );
    return sheets.find((sheet) => sheet.name === found);
  };
  return {
    ledger: named(ledgerTable.name),
    findings: named(findingsTable.name),
    publications: named(publicationsTable.name),
    log: named(logTable.name),
  };
}

export function ledgerChange(
  ledger: SheetSnapshot | undefined,
  block: LedgerBlock,
  language: Language,
): WorkbookChange[] {
  if (ledger !== undefined && ledger.values.length > 0) return ledgerChanges(ledger, block);
  const empty = tableLayout(ledgerTable, { language });
  const layout = { ...empty, name: ledger?.name ?? empty.name, rows: [...empty.rows, ...block.rows] };
  return [{ kind: ledger === undefined ? 'create' : 'replace', layout }];
}

export function findingsChange(
  sheet: SheetSnapshot | undefined,
  checked: CheckedMonth,
  language: Language,
): WholeSheet {
  const sheetName = sheet?.name ?? findingsTable.name[language];
  const layout = findingsLayout({ ...checked, sheetName, ticked: tickedKeys(sheet) }, language);
  return { kind: sheet === undefined ? 'create' : 'replace', layout };
}

/** Whether the sheet says anything else than what was found now; when it was looked for does not count. */
export function findingsDiffer(sheet: SheetSnapshot | undefined, { layout }: WholeSheet): boolean {
  if (sheet === undefined) return true;
  const found = layout.rows.map((row) => row.map(({ value }) => value));
  return contentText(found).replace(TIME, '') !== contentText(sheet.values).replace(TIME, '');
}
