// Refuses containers that would unpack to absurd sizes before any of it is unpacked.
import { WorkbookError } from '../workbook-error';
import type { ZipEntry } from './zip-entry';

/** A text longer than this cannot be held by the JavaScript engine. */
const LARGEST_PART_BYTES = 500_000_000;
const LARGEST_TOTAL_BYTES = 1_000_000_000;
const MOST_PARTS = 20_000;
/** Rows of a real sheet shrink 10 to 100 times; only made-up content shrinks more than this. */
const LARGEST_RATIO = 500;
const RATIO_MATTERS_FROM_BYTES = 10_000_000;

/** @throws WorkbookError (too-large) */
export function checkSizes(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const worst = entries.find(isAbsurd);
  if (worst === undefined && total <= LARGEST_TOTAL_BYTES && entries.length <= MOST_PARTS) return;
  throw new WorkbookError(
    'too-large',
    `The file unpacks to ${String(Math.round(total / 1e6))} MB, which no office workbook needs. Copy the sheets that are needed into a new workbook.`,
    { part: worst?.name ?? 'zip', bytes: total },
  );
}

function isAbsurd(entry: ZipEntry): boolean {
  if (entry.size > LARGEST_PART_BYTES) return true;
  return entry.size > RATIO_MATTERS_FROM_BYTES && entry.size > entry.compressed.length * LARGEST_RATIO;
}
