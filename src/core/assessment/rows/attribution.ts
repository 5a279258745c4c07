// Gives the rows of a sheet to those they name, once for the whole month; each distinct text is looked up once.
import type { Entry, ValueEntry } from '../../entries/entry';
import type { UnitEntry } from '../../entries/people';
import type { Finding } from '../../findings/finding';
import { addTo } from '../../names/group-by';
import type { Resolved } from '../../names/resolved';
import { resolveUnit, type Directory } from '../roll/directory';

export interface Attributed<Row> {
  /** By the id that `idOf` gives to whom a row names, in the order of the rows. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly findings: readonly Finding[];
}

export interface Attribution<Row, Named> {
  readonly nameIn: (row: Row) => Entry<string>;
  readonly resolve: (directory: Directory, name: ValueEntry<string>) => Resolved<Named>;
  readonly idOf: (named: Named) => string;
}

/** By the name of the unit. */
export const TO_UNITS: Attribution<{ readonly unit: Entry<string> }, UnitEntry> = {
  nameIn: ({ unit }) => unit,
  resolve: resolveUnit,
  idOf: ({ name }) => name,
};

/** A row whose name nobody can read belongs to nobody; the reader has told it. */
export function attribute<Row, Named>(
  rows: readonly Row[],
  directory: Directory,
  { nameIn, resolve, idOf }: Attribution<Row, Named>,
): Attributed<Row> {
  const ids = new Map<string, string>();
  const attributed = new Map<string, Row[]>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const name = nameIn(row);
    if (name.state !== 'value') continue;
    let id = ids.get(name.value);
    if (id === undefined) {
      const resolved = resolve(directory, name);
      if (resolved.kind === 'unresolved') {
        findings.push(resolved.finding);
        continue;
      }
      id = idOf(resolved.value);
      ids.set(name.value, id);
    }
    addTo(attributed, id, row);
  }
  return { rows: attributed, findings };
}
