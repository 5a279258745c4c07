// The same as real files, read and ranked by the built script: fewer months, for each is a whole .xlsx.
import type { RankingReport } from '../../src/app/messages/ranking-messages';
import { openWorkbook } from '../../local/workbook/index';
import { chanceOf } from '../random/chance';
import { everyMonth, MONTH } from '../random/every-month';
import { runBuilt } from '../support/built-host';
import { bookOfDrafts } from '../support/laid-out';
import { writtenSheets, type SheetDraft } from '../support/written-workbook';
import { layoutChanges } from './layouts/layout';
import { sheetChanges } from './layouts/sheets';
import { spellingChanges } from './layouts/spelling';
import { writable } from './workbook-relation';

const CASES = 12;

describe('a file is ranked the same', () => {
  test.each(Object.entries({ ...layoutChanges, ...spellingChanges, ...sheetChanges }))('%s', (_, change) => {
    everyMonth(CASES, (month, seed) => {
      const drafts = writtenSheets(writable(month));
      const before = rankedBefore.get(seed) ?? rankedFile(drafts);
      rankedBefore.set(seed, before);
      expect(rankedFile(change(drafts, chanceOf(seed + 1)))).toEqual(before);
    });
  });
});

const rankedBefore = new Map<number, object>();

/** All that is printed but reasons in words, and of the findings what does not depend on where things stand. */
function rankedFile(drafts: readonly SheetDraft[]): object {
  const workbook = openWorkbook(bookOfDrafts(drafts).bytes());
  const request = { month: MONTH, language: 'zh-CN', dryRun: true };
  const report = runBuilt<RankingReport>(workbook, 'clientComputeMonthlyRanking', request);
  const told = report.findings.filter(({ severity }) => severity !== 'note');
  const rankings = report.rankings.map((ranking) => ({
    ...ranking,
    unranked: ranking.unranked.map(({ name }) => name),
  }));
  return inAnyOrder({ ...report, rankings, findings: told.map(({ severity, code }) => `${severity} ${code}`) });
}

/** Tables and lists follow the order of the rows. */
function inAnyOrder<T>(value: T): T;
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => JSON.stringify(inAnyOrder(part)));
    return parts.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inAnyOrder(part as unknown)]));
}
