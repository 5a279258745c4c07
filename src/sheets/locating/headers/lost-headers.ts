// Headers that 表映射 names and that are in no sheet of the table any more.
import type { Table } from '../../tables/table';
import type { SheetSnapshot } from '../../workbook-snapshot';
import { headerKey } from './header-key';
import { DEEPEST_HEADER_ROW } from './header-row';
import { mappedColumns, standsForNothing, type WorkbookMapping } from '../workbook-mapping';

/** By the column they stood for; the sheets may use different headers, so that one of them is enough. */
export function lostHeaders(
  table: Table,
  sheets: readonly SheetSnapshot[],
  mapping: WorkbookMapping,
): ReadonlyMap<string, string> {
  const mapped = mappedColumns(mapping, table).filter(({ header }) => !standsForNothing(header));
  if (mapped.length === 0) return new Map();
  const present = new Set(
    sheets.flatMap(({ values }) =>
      values
        .slice(0, DEEPEST_HEADER_ROW)
        .flatMap((row) => row.flatMap((value) => (typeof value === 'string' ? [headerKey(value)] : []))),
    ),
  );
  const lost = mapped.filter(({ header }) => !present.has(headerKey(header)));
  return new Map(lost.map(({ column, header }) => [column, header]));
}
