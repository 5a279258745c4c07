// The sheets of further months in an adopted year book: if 10月重点工作 is said to be the plan, 11月重点工作 is one too.
import type { Table } from '../tables/table';
import { monthsIn } from './months-in-text';
import { sheetMeaningOf } from './sheet-meaning';
import { namePartsOf } from './sheet-name-parts';
import { mappedSheet, type MappedSheet, type WorkbookMapping } from './workbook-mapping';

/** The mapping with the sheets of further months named one by one, so that none depends on an older one that may go. */
export function withFurtherMonths(mapping: WorkbookMapping, sheetNames: readonly string[]): WorkbookMapping {
  const further = sheetNames.flatMap((sheet): readonly MappedSheet[] => {
    if (mappedSheet(mapping, sheet) !== undefined || sheetMeaningOf(sheet) !== null) return [];
    const table = tableOfOtherMonths(mapping, sheet);
    return table === undefined ? [] : [{ table, sheet }];
  });
  return { ...mapping, sheets: [...mapping.sheets, ...further] };
}

/** The table of the mapped sheets whose names differ from this one in the month alone. */
export function tableOfOtherMonths({ sheets }: WorkbookMapping, sheetName: string): Table | undefined {
  if (sheets.length === 0) return undefined;
  const words = wordsBesideMonth(sheetName);
  if (words === null) return undefined;
  const [table, another] = new Set(
    sheets.filter(({ sheet }) => wordsBesideMonth(sheet) === words).map((each) => each.table),
  );
  return another === undefined ? table : undefined;
}

/** Null for a name without a month, and for a month without a word. */
function wordsBesideMonth(sheetName: string): string | null {
  const parts = namePartsOf(sheetName);
  const words = parts.filter(({ key }) => !isMonth(key));
  return words.length === 0 || words.length === parts.length ? null : words.map(({ key }) => key).join('\n');
}

function isMonth(part: string): boolean {
  const { months, yearless, years } = monthsIn(part);
  return months.size + yearless.size + years.size > 0;
}
