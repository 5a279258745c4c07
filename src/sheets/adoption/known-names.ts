// The names of units and persons that the workbook's own lists hold, as far as they can be read yet.
import { indexByName } from '../../core/names/name-index';
import { comparable } from '../cells/clean-text';
import { postsCodec, unitsCodec } from '../codecs/people-codecs';
import type { WorkbookMapping } from '../locating/workbook-mapping';
import { openTable, type KnownNames } from '../rows/open-table';
import { readRows } from '../rows/read-rows';
import { membersTable } from '../tables/people/members-table';
import { unitsTable } from '../tables/people/units-table';
import type { WorkbookSnapshot } from '../workbook-snapshot';
import type { NamesOfLists } from './cell-evidence';

export interface NamesInWorkbook {
  /** For opening sheets. */
  readonly known: KnownNames;
  /** For looking at cells. */
  readonly ofLists: NamesOfLists;
}

export function namesIn(snapshot: WorkbookSnapshot, mapping: WorkbookMapping): NamesInWorkbook {
  const nothing = { mapping, units: indexByName<string>([], (name) => name) };
  const units = readRows(openTable(snapshot, unitsTable, nothing).sheets, unitsCodec).entries.map(({ name }) => name);
  const known = { mapping, units: indexByName(units, (name) => name) };
  const persons = readRows(openTable(snapshot, membersTable, known).sheets, postsCodec).entries.map(({ name }) => name);
  return {
    known,
    ofLists: { unit: new Set(units.map(comparable)), person: new Set(persons.map(comparable)) },
  };
}
