// A correction that names a sheet or a header that is not there is a slip of the pen, and must not be forgotten silently.
import { headerKey } from '../../sheets/locating/headers/header-key';
import { comparable } from '../../sheets/cells/clean-text';
import { standsForNothing, type WorkbookMapping } from '../../sheets/locating/workbook-mapping';
import type { Adoption } from '../../sheets/adoption/adoption';
import type { RefusalCause } from '../refusal';

export function unfoundCorrection(
  { sheets, columns }: WorkbookMapping,
  { tables }: Adoption,
  sheetNames: readonly string[],
): RefusalCause | null {
  const present = new Set(sheetNames.map(comparable));
  const sheet = sheets.find((each) => !standsForNothing(each.sheet) && !present.has(comparable(each.sheet)));
  if (sheet !== undefined) {
    return { reason: 'correctedSheetUnknown', facts: { sheet: sheet.sheet, sheets: sheetNames.join('、') } };
  }
  for (const { table, header } of columns.filter((each) => !standsForNothing(each.header))) {
    const own = tables.find((each) => each.table.name === table.name)?.sheets ?? [];
    const headers = own.flatMap((each) => [...each.columns.map((column) => column.header), ...each.otherHeaders]);
    if (headers.some((each) => headerKey(each) === headerKey(header))) continue;
    return { reason: 'correctedHeaderUnknown', facts: { header, headers: headers.join('、') } };
  }
  return null;
}
