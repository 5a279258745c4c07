// Finds what was done to a log by hand: rows altered, taken out, put in, moved, or cut off at the end.
import { chainOf, CHAIN_ORIGIN, markOf, type LogRow, type Sha256 } from './chain';
import type { LogFault } from './log-entry';
import { numberedRows, type NumberedRow } from './numbered-rows';

/** The log as it stands in the workbook, in the order of its rows. */
export interface ReadLog {
  readonly sheet: string;
  /** What the line above the header says of the rows below; null where it says nothing. */
  readonly line: LogLine | null;
  readonly rows: readonly LogRow[];
}

export interface LogLine {
  readonly rows: number;
  readonly mark: string;
}

/** Where the line above the header stands. */
const LINE_ROW = 1;

/** Empty where every row is as the program wrote it. A whole log made anew passes; the marks printed elsewhere give it away. */
export function verifyChain(log: ReadLog, sha256: Sha256): readonly LogFault[] {
  const read = numberedRows(log.rows, sha256);
  const rows = [...read].sort((one, other) => one.number - other.number);
  const moved = read.find((row, index) => row !== rows[index]);
  const order = moved === undefined ? [] : [fault(log, 'rows-reordered', moved)];
  return [...order, ...rowFaults(log, rows, sha256), ...lineFaults(log, rows)];
}

function rowFaults(log: ReadLog, rows: readonly NumberedRow[], sha256: Sha256): LogFault[] {
  const faults: LogFault[] = [];
  // After an altered row either its own hash or the one it should have leads on.
  let before: readonly string[] = [CHAIN_ORIGIN];
  let last = 0;
  for (const row of rows) {
    const { number, fields, chain } = row;
    const follows = number === last + 1 && before.some((previous) => chainOf(previous, fields, sha256) === chain);
    if (number > last + 1) {
      faults.push(fault(log, 'row-missing', { ...row, facts: { from: String(last + 1), to: String(number - 1) } }));
    } else if (!follows || row.renumbered) {
      faults.push(fault(log, 'row-edited', row));
    }
    const [previous = CHAIN_ORIGIN] = before;
    before = follows ? [chain] : [chain, chainOf(previous, fields, sha256)];
    last = number;
  }
  return faults;
}

/** The line is written after the row, so a run that died between the two leaves it one row behind; the next row mends it. */
function lineFaults(log: ReadLog, rows: readonly NumberedRow[]): LogFault[] {
  const { line } = log;
  const count = rows[rows.length - 1]?.number ?? 0;
  if (line === null) return count === 0 ? [] : [fault(log, 'line-differs', { row: LINE_ROW })];
  if (line.rows > count) {
    const facts = { rows: String(line.rows), found: String(count) };
    return [fault(log, 'log-truncated', { row: LINE_ROW, facts })];
  }
  const described = rows.find(({ number }) => number === line.rows);
  const isNear = count - line.rows <= 1;
  const agrees = described !== undefined && markOf(described.chain) === line.mark;
  return isNear && agrees ? [] : [fault(log, 'line-differs', { row: LINE_ROW })];
}

function fault(
  { sheet }: ReadLog,
  code: LogFault['code'],
  { row, facts = {} }: { readonly row: number; readonly facts?: LogFault['facts'] },
): LogFault {
  return { code, sheet, row, facts };
}
