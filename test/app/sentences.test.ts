// Whatever a month brings: every sentence about it has all of its facts, in both languages.
import { rankingReport } from '../../src/app/ranking-report';
import { ledgerRows } from '../../src/sheets/layouts/ledger-rows';
import { rankingLayout } from '../../src/sheets/layouts/ranking/ranking-layout';
import { findingSentence } from '../../src/sheets/wording/finding-sentence';
import { termSentence } from '../../src/sheets/wording/term-sentence';
import type { MonthResult } from '../../src/core/month/month-result';
import type { Term } from '../../src/core/month/term';
import { everyMonth, resultOf } from '../random/every-month';
import { linesOf } from '../support/layouts';

const MONTHS = 200;
/** The unreadable cells of a random month come without the facts that the reading gives them. */
const PLACEHOLDER = /\{(?!text|suggestion)\w+\}/;
const draft = { publication: { state: 'draft', published: 0, mark: '' }, pages: [] } as const;
const languages = ['zh-CN', 'en'] as const;

test('no finding, explanation or report of a random month shows a placeholder', () => {
  const spoken = new Set<string>();
  everyMonth(MONTHS, (entries) => {
    const result = resultOf(entries);
    const findings = [...result.findings, ...result.rankings.flatMap(reasonsOf)];
    const terms = result.rankings.flatMap(termsOf);
    for (const { code } of findings) spoken.add(code);
    for (const { rule } of terms) spoken.add(rule);
    const sentences = languages.flatMap((language) => [
      ...findings.map((finding) => findingSentence(finding, language)),
      ...terms.map((term) => termSentence(term, language)),
      JSON.stringify(rankingReport({ result, version: 1, findings, written: [], ...draft }, language)),
    ]);
    expect(sentences.filter((sentence) => PLACEHOLDER.test(sentence))).toEqual([]);
  });
  expect(spoken.size).toBeGreaterThan(60);
});

test('every ranking sheet of a random month can be laid out, rows and ledger without a placeholder', () => {
  everyMonth(MONTHS, (entries) => {
    const result = resultOf(entries);
    for (const language of languages) {
      const layout = rankingLayout(
        {
          result,
          settings: entries.settings,
          calendar: { overrides: 0, unknownYears: [] },
          sheetName: '排名 2026-10',
          version: 1,
          status: { kind: 'unfinished' },
          changes: [],
          programVersion: '0.1.0',
          inputHash: 'abc',
          findings: result.findings,
        },
        language,
      );
      expect(linesOf(layout).join('\n')).not.toMatch(PLACEHOLDER);
      expect(linesOf({ rows: ledgerRows({ result, version: 1 }, language) }).join('\n')).not.toMatch(PLACEHOLDER);
    }
  });
});

function reasonsOf({ unranked }: MonthResult['rankings'][number]) {
  return unranked.flatMap(({ reasons }) => reasons);
}

function termsOf({ rows }: MonthResult['rankings'][number]): Term[] {
  return rows.flatMap(({ items, eventTerms }) => [...items.flatMap(({ terms }) => terms), ...eventTerms]);
}
