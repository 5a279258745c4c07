import type { ColumnKind } from '../../src/sheets/tables/column-kind';
import type { Chance } from '../random/chance';
import type { CellInput } from '../support/snapshot';
import type { SheetDraft } from '../support/written-workbook';

/** A workbook laid out or spelt otherwise, so that it means the same. */
export type ChangeSheets = (drafts: readonly SheetDraft[], chance: Chance) => readonly SheetDraft[];

/** Changes by what they leave as it is. */
export type SheetChanges = Readonly<Record<string, ChangeSheets>>;

/** The columns in that order of their indexes. */
export function reordered(draft: SheetDraft, order: readonly number[]): SheetDraft {
  const inOrder = <T>(values: readonly T[], missing: T): T[] => order.map((index) => values[index] ?? missing);
  return {
    ...draft,
    keys: inOrder(draft.keys, ''),
    header: inOrder(draft.header, ''),
    rows: draft.rows.map((row) => inOrder<CellInput>(row, null)),
  };
}

/** Every cell of the columns of some kinds rewritten; blank cells stay blank. */
export function respelt(
  draft: SheetDraft,
  kinds: readonly ColumnKind['kind'][],
  rewrite: (cell: Exclude<CellInput, null>, key: string) => CellInput,
): SheetDraft {
  const kindAt = draft.keys.map((key) => draft.table.columns[key]?.kind.kind);
  const rows = draft.rows.map((row) =>
    row.map((cell, index) => {
      const kind = kindAt[index];
      if (cell === null || kind === undefined || !kinds.includes(kind)) return cell;
      return rewrite(cell, draft.keys[index] ?? '');
    }),
  );
  return { ...draft, rows };
}
