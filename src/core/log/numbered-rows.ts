// Which number each row of the log was given when it was written, even where somebody has altered it since.
import { chainOf, CHAIN_ORIGIN, type LogRow, type Sha256 } from './chain';

export interface NumberedRow extends LogRow {
  readonly number: number;
  /** The row says another number than the one its hash was made with. */
  readonly renumbered: boolean;
}

/** In the order in which they stand. */
export function numberedRows(rows: readonly LogRow[], sha256: Sha256): readonly NumberedRow[] {
  const numbered: NumberedRow[] = [];
  let above = { number: 0, chain: CHAIN_ORIGIN };
  for (const row of rows) {
    const next = numberedRow(row, above, sha256);
    numbered.push(next);
    above = next;
  }
  return numbered;
}

function numberedRow(
  row: LogRow,
  above: { readonly number: number; readonly chain: string },
  sha256: Sha256,
): NumberedRow {
  const [said = '', ...others] = row.fields;
  const expected = above.number + 1;
  if (said === String(expected)) return { ...row, number: expected, renumbered: false };
  const fields = [String(expected), ...others];
  if (chainOf(above.chain, fields, sha256) === row.chain) return { ...row, fields, number: expected, renumbered: true };
  if (/^[1-9]\d{0,8}$/.test(said)) return { ...row, number: Number(said), renumbered: false };
  return { ...row, number: expected, renumbered: true };
}
