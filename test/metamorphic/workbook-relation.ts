// A relation on the workbook: the same month, laid out or spelt otherwise, must read as the same ranking.
import { isDeepStrictEqual } from 'node:util';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { valueIn } from '../../src/core/entries/read-entry';
import type { Finding } from '../../src/core/findings/finding';
import { nameKey } from '../../src/core/names/name-key';
import { readEntries } from '../../src/sheets/read-entries';
import type { WorkbookSnapshot } from '../../src/sheets/workbook-snapshot';
import type { PrintedMonth } from '../oracle/printed-month';
import { chanceOf } from '../random/chance';
import { everyMonth, MONTH, resultOf } from '../random/every-month';
import { printedResult } from '../random/printed-result';
import { unreadableAt } from '../support/entries';
import { snapshotOfDrafts } from '../support/laid-out';
import { writtenSheets, type SheetDraft } from '../support/written-workbook';
import { expectSame } from './relation';
import type { SheetChanges } from './sheet-changes';

const CASES = Number(process.env['WORKBOOK_MONTHS'] ?? 1000);

/** What a clerk sees of a month, but for notes and addresses. */
interface Seen {
  readonly ranking: PrintedMonth;
  readonly findings: readonly string[];
}

/** A test of each change over a thousand random months, written as workbooks, then changed and read. */
export function sameRankings(changes: SheetChanges): void {
  test.each(Object.entries(changes))('%s', (_, change) => {
    everyMonth(CASES, (month, seed) => {
      const { drafts, before } = writtenOnce(month, seed);
      const after = seenIn(snapshotOfDrafts(change(drafts, chanceOf(seed + 1))));
      if (isDeepStrictEqual(after, before)) return;
      expectSame(after.findings, before.findings);
      expectSame(after.ranking, before.ranking);
    });
  });
}

interface WrittenMonth {
  readonly drafts: readonly SheetDraft[];
  readonly before: Seen;
}

const writtenMonths = new Map<number, WrittenMonth>();

/** All relations of a file start from the same months. */
function writtenOnce(month: ContestEntries, seed: number): WrittenMonth {
  const known = writtenMonths.get(seed);
  if (known !== undefined) return known;
  const drafts = writtenSheets(writable(month));
  const written = { drafts, before: seenIn(snapshotOfDrafts(drafts)) };
  writtenMonths.set(seed, written);
  return written;
}

function seenIn(snapshot: WorkbookSnapshot): Seen {
  const { entries, findings, refusals } = readEntries(snapshot);
  const result = resultOf(entries);
  const ofMonth = findings.filter(({ month }) => month === null || month === MONTH).map(({ finding }) => finding);
  const told = [...refusals, ...ofMonth, ...result.findings].filter(({ severity }) => severity !== 'note');
  return { ranking: printedResult(result), findings: told.map(inOneLine).sort() };
}

/** Names in the order of the names: a list of them follows the rows. */
function inOneLine({ severity, code, facts }: Finding): string {
  const plain = Object.entries(facts).map(([name, fact]) => `${name}: ${nameKey(fact).split('、').sort().join(' ')}`);
  return [severity, code, ...plain.sort()].join('; ');
}

/**
 * The month as the reading of a workbook gives it: a rule needs a grade, days of presence that are blank are a mistake,
 * and the category of the contest is filled in.
 */
export function writable(month: ContestEntries): ContestEntries {
  const eventRules = month.eventRules.filter(({ grade }) => grade !== '');
  const known = ({ type }: (typeof month.events)[number]): boolean => valueIn(type) !== '信息采用';
  const usual = month.units.some(({ category }) => category === '指挥组') ? '指挥组' : null;
  const settings = { ...month.settings, contestCategory: month.settings.contestCategory ?? usual };
  const attendance = month.attendance.map((row) =>
    row.days.state === 'blank' ? { ...row, days: unreadableAt(row.days.cell) } : row,
  );
  return { ...month, settings, attendance, eventRules, events: month.events.filter(known) };
}
