// Gives the rows of a sheet to those they name, once for the whole month; each distinct text is looked up once.
import type { Entry, ValueEntry } from '../../entries/entry';
import type { Finding } from '../../findings/finding';
import { addTo } from '../../names/group-by';
import type { Resolved } from '../../names/resolved';

export interface Attributed<Row> {
  /** By the id that `idOf` gives to whom a row names, in the order of the rows. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  readonly findings: readonly Finding[];
}

export interface Attribution<Row> {
  readonly nameIn: (row: Row) => Entry<string>;
  readonly resolve: (name: ValueEntry<string>) => Resolved<string>;
}

/** A row whose name nobody can read belongs to nobody; the reader has told it. */
export function attribute<Row>(rows: readonly Row[], { nameIn, resolve }: Attribution<Row>): Attributed<Row> {
  const ids = new Map<string, string>();
  const attributed = new Map<string, Row[]>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const name = nameIn(row);
    if (name.state !== 'value') continue;
    let id = ids.get(name.value);
    if (id === undefined) {
      const resolved = resolve(name);
      if (resolved.kind === 'unresolved') {
        findings.push(resolved.finding);
        continue;
      }
      id = resolved.value;
      ids.set(name.value, id);
    }
    addTo(attributed, id, row);
  }
  return { rows: attributed, findings };
}
