// Where this workbook keeps the lists that drop-downs offer: on sheets that are about to be made, or on its own.
import { openTable, type KnownNames } from '../../rows/open-table';
import { namedLists, type ListedColumn } from '../../tables/named-lists';
import type { Table } from '../../tables/table';
import type { WorkbookSnapshot } from '../../workbook-snapshot';
import type { Language } from '../../../text/language';
import type { ListPlace, ListPlaces } from './list-place';

export interface ListedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly names: KnownNames;
  /** Tables that get a new sheet each, in this language. */
  readonly created: readonly Table[];
  readonly language: Language;
}

const FIRST_ROW_BELOW_HEADER = 2;

/** Null for things whose list is spread over several sheets, or on a sheet that cannot be read as the table. */
export function listPlaces(workbook: ListedWorkbook): ListPlaces {
  const known = new Map<ListedColumn, ListPlace | null>();
  const placeOf = (listed: ListedColumn): ListPlace | null => {
    const before = known.get(listed);
    if (before !== undefined) return before;
    const place = workbook.created.includes(listed.table) ? newPlace(listed, workbook) : ownPlace(listed, workbook);
    known.set(listed, place);
    return place;
  };
  return (thing) => {
    const places = namedLists[thing].map(placeOf);
    const found = places.filter((place) => place !== null);
    return found.length === places.length ? found : null;
  };
}

function newPlace({ table, column }: ListedColumn, { language }: ListedWorkbook): ListPlace {
  const index = Object.keys(table.columns).indexOf(column);
  return { sheet: table.name[language], column: index + 1, fromRow: FIRST_ROW_BELOW_HEADER };
}

function ownPlace({ table, column }: ListedColumn, { snapshot, names }: ListedWorkbook): ListPlace | null {
  const { sheets, refused } = openTable(snapshot, table, names);
  const [open] = sheets;
  const found = open?.columns.get(column);
  if (open === undefined || found === undefined || sheets.length + refused.length > 1) return null;
  return { sheet: open.sheet.name, column: found.index + 1, fromRow: open.header.rowIndex + 2 };
}
