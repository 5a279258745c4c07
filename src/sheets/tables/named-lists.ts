// Where the workbook itself lists the things that names in other sheets stand for.
import type { NamedThing } from './column-kind';
import { membersTable } from './people/members-table';
import { unitsTable } from './people/units-table';
import { criteriaTable } from './rules/criteria-table';
import { ruleSetsTable } from './rules/rule-sets-table';
import type { Table } from './table';

export interface ListedColumn {
  readonly table: Table;
  /** The key of the column. */
  readonly column: string;
}

const units: ListedColumn = { table: unitsTable, column: 'name' };
const people: ListedColumn = { table: membersTable, column: 'name' };

/** One column can be offered as a drop-down; a name out of several can only be looked up. */
export const namedLists: Readonly<Record<NamedThing, readonly ListedColumn[]>> = {
  unit: [units],
  person: [people],
  ruleSet: [{ table: ruleSetsTable, column: 'name' }],
  criterion: [
    { table: criteriaTable, column: 'code' },
    { table: criteriaTable, column: 'name' },
  ],
  subject: [units, people, { table: membersTable, column: 'staffNumber' }],
};
