// Who is advanced, who is last, the last two, and what the leading group still has to decide.
import type {
  RankingReport,
  RankingTable,
  SelectedReport,
  SelectionReport,
  UndecidedReport,
} from '../reports/client-reports';
import type { Labels } from '../words/labels';
import type { Paint } from './paint';

export function selectionLines(report: RankingReport, labels: Labels, paint: Paint): readonly string[] {
  return [
    ...firstAndLastLines(report, labels),
    ...report.lastTwo.map((member) => `${labels.lastTwo}  ${selectedText(member, labels)}`),
    ...report.undecided.map((open) => paint.caution(`${labels[open.about]}  ${undecidedText(open, labels)}`)),
    '',
  ];
}

/** Of the contest, or of one ranking alone; what is undecided is said elsewhere. */
export function firstAndLastLines(
  { advanced, last }: Pick<RankingTable, 'advanced' | 'last'>,
  labels: Labels,
): readonly string[] {
  return [
    ...(advanced === null ? [] : [`${labels.advanced}  ${selectionText(advanced, labels)}`]),
    ...(last === null ? [] : [`${labels.last}  ${selectionText(last, labels)}`]),
  ];
}

function selectionText(selection: SelectionReport, labels: Labels): string {
  return 'vacant' in selection ? labels.vacant(selection.reason) : selectedText(selection, labels);
}

function selectedText({ name, unit, decidedBy }: SelectedReport, labels: Labels): string {
  const step = labels.decidedBy[decidedBy as keyof Labels['decidedBy']] as string | undefined;
  return `${name}${unit === undefined ? '' : ` (${unit})`}  ${step ?? labels.decidedByCriterion(decidedBy)}`;
}

function undecidedText({ candidates, places }: UndecidedReport, labels: Labels): string {
  return labels.undecided(candidates.join(labels.separator), places === undefined ? '' : ` (${places})`);
}
