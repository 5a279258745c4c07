// A month's result as the JSON of schema 1 (docs/workbook.md): printed numbers are texts with two decimals.
import { formatDecimal, type Rational } from '../core/exact/rational';
import type { Finding } from '../core/findings/finding';
import type {
  DecidedBy,
  Item,
  MonthResult,
  Ranking,
  Selection,
  Standing,
  Undecided,
  Unranked,
} from '../core/month/month-result';
import { findingSentence } from '../sheets/wording/finding-sentence';
import { vacancySentence } from '../sheets/wording/selection-sentence';
import type { Language } from '../text/language';
import type {
  RankingReport,
  RankingRow,
  RankingTable,
  SelectionReport,
  UndecidedReport,
} from './messages/ranking-messages';
import type { PageReport, PublicationState } from './messages/publication-messages';
import { findingReports } from './finding-report';

export interface ReportedMonth {
  readonly result: MonthResult;
  readonly version: number;
  /** Of the reading and of the month. */
  readonly findings: readonly Finding[];
  readonly written: readonly string[];
  readonly publication: PublicationState;
  readonly pages: readonly PageReport[];
}

export function rankingReport(month: ReportedMonth, language: Language): RankingReport {
  const { result } = month;
  return {
    schema: 1,
    month: result.month,
    version: month.version,
    rankings: result.rankings.map((ranking) => rankingTable(ranking, language)),
    advanced: selectionReport(result.advanced, language),
    last: selectionReport(result.last, language),
    lastTwo: result.lastTwo.map(({ subject, decidedBy }) => ({
      name: subject.name,
      unit: subject.unit,
      decidedBy: decidingStep(decidedBy),
    })),
    undecided: result.undecided.map(undecidedReport),
    findings: findingReports(month.findings, language),
    written: month.written,
    publication: month.publication,
    pages: month.pages,
  };
}

function rankingTable(ranking: Ranking, language: Language): RankingTable {
  const { subject, category, ruleSet } = ranking;
  return {
    subject,
    category,
    ruleSet: ruleSet.name,
    ranking: ruleSet.ranking,
    criteria: ruleSet.criteria.map(({ code, name, fullPoints }) => ({
      code,
      name,
      fullPoints: formatDecimal(fullPoints),
    })),
    rows: ranking.rows.map((standing) => rankingRow(standing, subject)),
    unranked: ranking.unranked.map((unranked) => unrankedReport(unranked, subject, language)),
    advanced: selectionReport(ranking.advanced, language),
    last: selectionReport(ranking.last, language),
  };
}

function rankingRow(standing: Standing, kind: Ranking['subject']): RankingRow {
  const { subject, previous } = standing;
  return {
    rank: standing.rank,
    name: subject.name,
    ...(kind === 'member' ? { unit: subject.unit } : {}),
    total: formatDecimal(standing.total),
    tied: standing.tied,
    vetoed: standing.vetoed,
    bonus: formatDecimal(standing.bonus),
    deductions: formatDecimal(standing.deductions),
    items: standing.items.map(itemReport),
    rescaledFrom: printed(standing.rescaledFrom),
    ...(previous === null ? {} : { previousRank: previous.rank, previousTotal: formatDecimal(previous.total) }),
  };
}

function itemReport({ criterion, score, points }: Item): RankingRow['items'][number] {
  return { code: criterion.code, score: printed(score), points: printed(points) };
}

function unrankedReport({ subject, reasons }: Unranked, kind: Ranking['subject'], language: Language) {
  const sentences = new Set(reasons.map((finding) => findingSentence(finding, language)));
  const reason = [...sentences].join(' ');
  return { name: subject.name, ...(kind === 'member' ? { unit: subject.unit } : {}), reason };
}

function selectionReport(selection: Selection | null, language: Language): SelectionReport | null {
  if (selection === null) return null;
  if (selection.kind === 'vacant') return { vacant: true, reason: vacancySentence(selection, language) };
  return { name: selection.subject.name, decidedBy: decidingStep(selection.decidedBy) };
}

function undecidedReport({ about, candidates, unit, places }: Undecided): UndecidedReport {
  return {
    about,
    candidates: candidates.map(({ name }) => name),
    ...(unit === '' ? {} : { unit }),
    ...(about === 'lastTwo' ? { places } : {}),
  };
}

function decidingStep(decided: DecidedBy): string {
  return decided.kind === 'criterion' ? decided.code : decided.kind;
}

function printed(value: Rational | null): string | null {
  return value === null ? null : formatDecimal(value);
}
