// 发送记录 as a whole: rows are found by key and channel in what stands there now, whoever has sorted or copied them since.
import type { Sending, SendingState } from '../../core/mail/sending';
import { groupBy } from '../../core/names/group-by';
import type { Language } from '../../text/language';
import { tableLayout } from '../layouts/table/table-layout';
import type { LayoutCell, WorkbookChange } from '../sheet-layout';
import { sendingsTable } from '../tables/outputs/sendings-table';
import type { SheetSnapshot } from '../workbook-snapshot';
import { sendingCells, sendingIn } from './sending-row';

const HEADER_ROWS = 1;

/** Where copies of a row disagree, the one that forbids more counts. */
const BY_CAUTION: readonly SendingState[] = ['sent', 'unknown', 'sending', 'failed', 'waiting', 'planned'];

interface PlacedSending {
  readonly sending: Sending;
  /** As people see it. */
  readonly row: number;
}

/** Every mail once, in the order of their first rows. */
export function readSendings(sheet: SheetSnapshot | undefined): readonly Sending[] {
  return [...placed(sheet).values()].map((copies) => mostCautious(copies.map(({ sending }) => sending)));
}

/** The changes that put these rows in place, where they stand or below all others; with the sheet itself where it is missing. */
export function savedSendings(
  sheet: SheetSnapshot | undefined,
  sendings: readonly Sending[],
  language: Language,
): readonly WorkbookChange[] {
  if (sendings.length === 0) return [];
  if (sheet === undefined || sheet.values.length === 0) {
    const layout = tableLayout(sendingsTable, { language, rows: sendings.map((each) => sendingCells(each, language)) });
    return [
      sheet === undefined ? { kind: 'create', layout } : { kind: 'replace', layout: { ...layout, name: sheet.name } },
    ];
  }
  const known = placed(sheet);
  const rows = new Map<number, LayoutCell[]>();
  let next = sheet.values.length + 1;
  for (const sending of sendings) {
    const places = known.get(placeKey(sending))?.map(({ row }) => row) ?? [next++];
    for (const row of places) rows.set(row, sendingCells(sending, language));
  }
  return blocksOf(rows).map(({ firstRow, cells }) => {
    return { kind: 'rows', sheet: sheet.name, firstRow, rows: cells, lastRowBefore: firstRow + cells.length - 1 };
  });
}

/** What tells one mail from all others. */
export function placeKey({ channel, key }: Pick<Sending, 'channel' | 'key'>): string {
  return `${channel} ${key}`;
}

function placed(sheet: SheetSnapshot | undefined): ReadonlyMap<string, readonly PlacedSending[]> {
  const rows = (sheet?.values ?? []).flatMap((values, index): PlacedSending[] => {
    const sending = index < HEADER_ROWS ? null : sendingIn(values);
    return sending === null ? [] : [{ sending, row: index + 1 }];
  });
  return groupBy(rows, ({ sending }) => placeKey(sending));
}

function mostCautious(copies: readonly Sending[]): Sending {
  return copies.reduce((kept, each) => {
    return BY_CAUTION.indexOf(each.state) < BY_CAUTION.indexOf(kept.state) ? each : kept;
  });
}

/** Rows that stand under each other, each block to be written at once. */
function blocksOf(rows: ReadonlyMap<number, LayoutCell[]>) {
  const blocks: { firstRow: number; cells: LayoutCell[][] }[] = [];
  for (const [row, cells] of [...rows].sort(([a], [b]) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && row === last.firstRow + last.cells.length) last.cells.push(cells);
    else blocks.push({ firstRow: row, cells: [cells] });
  }
  return blocks;
}
