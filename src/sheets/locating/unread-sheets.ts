// Sheets that look like ours and are not read, and sheets that the mapping names in vain: nothing vanishes unsaid.
import type { Finding } from '../../core/findings/finding';
import { errorAt, noteAt, warningAt } from '../../core/findings/make-finding';
import { comparable } from '../cells/clean-text';
import { inputTables } from '../tables/all-tables';
import type { Language } from '../../text/language';
import { locateSheets, workbookLanguage } from './locate-sheets';
import { sheetMeaningOf } from './sheet-meaning';
import { mappedSheet, standsForNothing, type WorkbookMapping } from './workbook-mapping';

/** `mappingAt`: the cell of 表映射. */
export function sheetRemarks(
  sheetNames: readonly string[],
  mapping: WorkbookMapping,
  mappingAt: Finding['at'],
): readonly Finding[] {
  const language = workbookLanguage(inputTables, sheetNames);
  return [
    ...lostSheets(sheetNames, mapping, { at: mappingAt, language }),
    ...copiedSheets(sheetNames, mapping, language),
  ];
}

/** Copies, templates and summaries: their entries would count twice. */
export function copiedSheets(
  sheetNames: readonly string[],
  mapping: WorkbookMapping,
  language: Language,
): readonly Finding[] {
  return sheetNames.flatMap((sheet) => {
    if (mappedSheet(mapping, sheet) !== undefined) return [];
    const meaning = sheetMeaningOf(sheet);
    if (meaning?.kind !== 'copy') return [];
    return [warningAt({ sheet }, 'sheet-is-copy', { table: meaning.table.name[language], sheet })];
  });
}

/** Sheets of the mapping that are not there any more. */
export function lostSheets(
  sheetNames: readonly string[],
  mapping: WorkbookMapping,
  { at, language }: { readonly at: Finding['at']; readonly language: Language },
): readonly Finding[] {
  const present = new Set(sheetNames.map(comparable));
  return mapping.sheets
    .filter(({ sheet }) => !standsForNothing(sheet) && !present.has(comparable(sheet)))
    .map(({ table, sheet }) => {
      // A month's own sheet may have been archived; without any sheet of the table its entries would silently not count.
      const findingAt = locateSheets(table, sheetNames, mapping).length > 0 ? noteAt : errorAt;
      return findingAt(at, 'mapped-sheet-missing', { table: table.name[language], sheet });
    });
}
