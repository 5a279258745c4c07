// A spoilt workbook, written as a real .xlsx, checked and ranked by the built files.
import type { CheckReport, FindingReport, Refusal } from '../../src/app/client-messages';
import type { RankingReport, RankingTable } from '../../src/app/messages/ranking-messages';
import type { Content, XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { builtHost } from '../support/built-host';
import type { FileBook } from '../support/file-book';
import { baseWorkbook } from './base-workbook';

export interface Fixture {
  readonly name: string;
  readonly spoil: (book: FileBook) => unknown;
  /** `severity code sheet!cell`, all of them, in any order. */
  readonly findings: readonly string[];
  /** `1 甲组 98.20, 2 乙组 95.60 - 丙组`: rank, unit, total; after the dash who is not ranked. Left out: as in the clean workbook. */
  readonly groups?: string;
  readonly members?: string;
}

export interface Outcome {
  readonly findings: readonly string[];
  readonly groups: string;
  readonly members: string;
}

const REQUEST = { month: '2026-10', language: 'zh-CN', dryRun: false };

/** One test for each fixture: exactly these findings, this ranking, and no cell of the office's changed. */
export function hostileWorkbooks(fixtures: readonly Fixture[]): void {
  it.each(fixtures)('$name', ({ spoil, ...expected }) => {
    const book = baseWorkbook();
    spoil(book);
    expect(outcomeOf(book.bytes())).toEqual({ ...cleanOutcome(), ...withoutName(expected) });
  });
}

export function outcomeOf(bytes: Uint8Array): Outcome {
  const workbook = openWorkbook(bytes);
  const before = contentsOf(workbook);
  const host = builtHost(workbook);
  // The answers are plain JSON.
  const check = host.run('clientCheckEntries', { ...REQUEST, dryRun: true }) as CheckReport;
  const ranked = host.run('clientComputeMonthlyRanking', REQUEST) as RankingReport | Refusal;
  const after = contentsOf(workbook);
  for (const [sheet, contents] of before) expect(after.get(sheet)).toEqual(contents);
  for (const [sheet, contents] of after) if (!before.has(sheet)) expect(formulasIn(contents)).toEqual([]);
  const findings = described(check.findings);
  if ('refused' in ranked) {
    expect(findings).toEqual(expect.arrayContaining(described(ranked.findings)));
    return { findings, groups: 'refused', members: 'refused' };
  }
  expect(described(ranked.findings)).toEqual(findings);
  return { findings, groups: printed(ranked.rankings, 'unit'), members: printed(ranked.rankings, 'member') };
}

let clean: Outcome | undefined;

function cleanOutcome(): Outcome {
  clean ??= outcomeOf(baseWorkbook().bytes());
  return clean;
}

function withoutName({ name: _, findings, ...ranking }: Omit<Fixture, 'spoil'>): Partial<Outcome> {
  return { ...ranking, findings: [...findings].sort() };
}

function described(findings: readonly FindingReport[]): string[] {
  return findings.map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`).sort();
}

function printed(rankings: readonly RankingTable[], kind: RankingTable['subject']): string {
  return rankings
    .filter(({ subject }) => subject === kind)
    .map(({ rows, unranked }) => {
      const ranked = rows.map(({ rank, name, total }) => `${String(rank)} ${name} ${total}`);
      const apart = unranked.map(({ name }) => name);
      return [ranked.join(', '), ...(apart.length === 0 ? [] : [apart.join(', ')])].join(' - ');
    })
    .join('; ');
}

/** What people typed must never run as a formula in a sheet of the program's. */
function formulasIn(contents: readonly (readonly Content[])[]): Content[] {
  return contents.flat().filter(({ kind }) => kind === 'formula');
}

function contentsOf(workbook: XlsxWorkbook): ReadonlyMap<string, readonly (readonly Content[])[]> {
  return new Map(
    workbook.sheets().map((sheet) => {
      const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
      return [sheet.name, area.rows === 0 ? [] : sheet.read(area)] as const;
    }),
  );
}
