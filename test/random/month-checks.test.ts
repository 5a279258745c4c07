import { monthChecks } from '../../src/core/checks/month-checks';
import { toldOnce } from '../../src/core/checks/told-once';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { findingSentence } from '../../src/sheets/wording/finding-sentence';
import { CALENDAR, everyMonth, MONTH, resultOf } from './every-month';

const TODAY = '2026-10-25';

function checksOf(entries: ContestEntries) {
  return monthChecks(entries, MONTH, { calendar: CALENDAR, today: TODAY });
}

it('a check of any month ends, and says every finding in full', () => {
  everyMonth(1000, (entries) => {
    for (const finding of checksOf(entries)) {
      expect(findingSentence(finding, 'zh-CN')).not.toMatch(/\{\w+\}/);
      expect(findingSentence(finding, 'en')).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});

it('a check leaves the ranking and what it says as they are', () => {
  everyMonth(200, (entries) => {
    const before = resultOf(entries);
    const checks = checksOf(entries);
    expect(resultOf(entries)).toEqual(before);
    expect(toldOnce(before.findings, checks)).toEqual(expect.arrayContaining([...before.findings]));
  });
});
