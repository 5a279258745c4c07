// 发送记录 in the workbook: read whole, and written row by row where each row stands at that moment.
import type { Sending } from '../../core/mail/sending';
import { savedSendings } from '../../sheets/sendings/sendings';
import { sendingsTable } from '../../sheets/tables/outputs/sendings-table';
import type { SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { existingSheet } from '../outputs/output-sheets';
import type { Workbook } from '../ports';

/** As it stands now; undefined where there is none yet. */
export function mailLog(workbook: Workbook): SheetSnapshot | undefined {
  const name = existingSheet(sendingsTable.name, workbook.sheetNames());
  return name === undefined ? undefined : workbook.read([name]).sheets[0];
}

/** Stored when this returns. The sheet is read again, for somebody may have sorted it since. */
export function saveSendings(workbook: Workbook, sendings: readonly Sending[], language: Language): void {
  if (sendings.length > 0) workbook.apply(savedSendings(mailLog(workbook), sendings, language));
}
