// The month's result at the top of the ranking sheet: advanced, last, last two, and loudly what is still undecided.
import { formatDecimal } from '../../../core/exact/rational';
import type { DecidedBy, MonthResult, Ranking, Selection, Standing, Subject } from '../../../core/month/month-result';
import { fill, type Language } from '../../../text/language';
import { rankingMarks, rankingSheet } from '../../../text/ranking-sheet';
import { selections } from '../../../text/selections';
import type { LayoutCell, StyleName } from '../../sheet-layout';
import { findingProblem } from '../../wording/finding-sentence';
import { decidedBySentence, undecidedSentence, vacancySentence } from '../../wording/selection-sentence';
import { brokenLines } from '../line-breaking';
import { sectionHeight, type TableContext } from './ranking-table';
import { cell, type Section } from '../section';

interface ResultLine {
  readonly label: string;
  readonly text: string;
  readonly style: StyleName;
}

interface Place {
  readonly ranking: Ranking;
  readonly standing: Standing;
}

const LABEL_COLUMNS = 2;

export function resultBlock(context: TableContext): Section {
  const { grid, language } = context;
  const rows = resultLines(context).flatMap((line) => rowsOf(line, grid.charactersFrom(LABEL_COLUMNS + 1)));
  const text = { row: 2, column: LABEL_COLUMNS + 1, rows: rows.length, columns: grid.columns - LABEL_COLUMNS };
  return {
    rows: [[cell(rankingSheet.result[language], 'section')], ...rows],
    mergesAcross: [{ row: 2, column: 1, rows: rows.length, columns: LABEL_COLUMNS }, text],
    rowHeights: [sectionHeight, ...rows.map((_, index) => ({ row: index + 2, pixels: 24 }))],
    bordered: [{ row: 2, column: 1, rows: rows.length, columns: grid.columns }],
  };
}

/** A long sentence goes on in the next row, because merged cells do not grow. */
function rowsOf(line: ResultLine, characters: number): LayoutCell[][] {
  return brokenLines(line.text, characters).map((text, index) => [
    cell(index === 0 ? line.label : null, 'header'),
    cell(null, 'header'),
    cell(text, line.style),
  ]);
}

function resultLines(context: TableContext): ResultLine[] {
  const { result, language } = context;
  return [
    ...selectionLines(result.advanced, 'advanced', context),
    ...selectionLines(result.last, 'last', context),
    ...lastTwoLines(context),
    ...result.undecided.map((open): ResultLine => ({
      label: selections.undecided[language],
      text: undecidedSentence(open, result.month, language),
      style: 'error',
    })),
  ];
}

function selectionLines(selection: Selection | null, place: 'advanced' | 'last', context: TableContext): ResultLine[] {
  if (selection === null) return [];
  const label = rankingMarks[place][context.language];
  if (selection.kind === 'named') {
    const style = place === 'advanced' ? 'first' : 'last';
    return [{ label, text: namedSentence(selection, context), style }];
  }
  const reason = vacancySentence(selection, context.language);
  return [{ label, text: fill(selections.vacant[context.language], { reason }), style: 'textCentred' }];
}

function lastTwoLines(context: TableContext): ResultLine[] {
  const { result, language } = context;
  const label = rankingMarks.lastTwo[language];
  const named = result.lastTwo.map((selected): ResultLine => ({
    label,
    text: namedSentence(selected, context),
    style: 'lastTwo',
  }));
  if (named.length > 0) return named;
  // Why nobody is named is a finding of the month, not a selection.
  const reasons = result.findings.filter(
    ({ code }) => code === 'last-two-not-named' || code === 'last-two-not-comparable',
  );
  return reasons.map((reason) => ({
    label,
    text: fill(selections.nobody[language], { reason: findingProblem(reason, language) }),
    style: 'textCentred',
  }));
}

function namedSentence(
  selected: { readonly subject: Subject; readonly decidedBy: DecidedBy },
  { result, language }: { readonly result: MonthResult; readonly language: Language },
): string {
  const { subject, decidedBy } = selected;
  const place = placeOfSubject(subject, result);
  if (place === undefined) return subject.name;
  const { ranking, standing } = place;
  return fill(selections.named[language], {
    name: subject.name,
    group: ranking.subject === 'unit' ? ranking.category : subject.unit,
    total: formatDecimal(standing.total),
    decidedBy: decidedBySentence(decidedBy, ranking.ruleSet, language),
  });
}

function placeOfSubject(subject: Subject, { rankings }: MonthResult): Place | undefined {
  const places = rankings.flatMap((ranking) => ranking.rows.map((standing): Place => ({ ranking, standing })));
  return (
    places.find(({ standing }) => standing.subject === subject) ??
    places.find(({ standing }) => standing.subject.key === subject.key)
  );
}
