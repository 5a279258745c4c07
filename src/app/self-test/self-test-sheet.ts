// The sheet 自检: every question stands there first, then one answer after the other, so that a run that dies leaves what it found.
import { cell, RESULT_SHEET, stack, textLines } from '../../sheets/layouts/section';
import { signatureLine } from '../../sheets/layouts/signature';
import type { LayoutCell, WorkbookChange } from '../../sheets/sheet-layout';
import { fill, type Language } from '../../text/language';
import { questions, reliances, selfTest, sightings, verdicts } from '../../text/self-test';
import { existingSheet } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { PROGRAM_VERSION } from '../version';
import { sighting, type Sighting, type Trial } from './trial';
import { trials } from './trials';
import { verdictOn } from './verdict';

const HEADER_ROW = 1;
const COLUMN_WIDTHS = [300, 200, 330, 90, 240];

/** As it is spelt in the workbook, or would be. */
export function selfTestSheetName({ workbook, language }: Pick<Ports, 'workbook' | 'language'>): string {
  return existingSheet(selfTest.sheetName, workbook.sheetNames()) ?? selfTest.sheetName[language];
}

export interface Answer {
  readonly trial: Trial;
  readonly seen: Sighting;
}

/** The whole sheet; questions beyond the answers are not reached yet. */
export function wholeChange(
  { workbook, now, language }: Ports,
  sheet: string,
  answers: readonly Answer[],
): WorkbookChange {
  const { tried, expected, seen, verdict, reliance } = selfTest;
  const header = [tried, expected, seen, verdict, reliance].map((word) => cell(word[language], 'header'));
  const rows = trials.map((trial, index) =>
    rowOf(trial, answers[index]?.seen ?? sighting(trial.beforehand ?? 'notReached'), language),
  );
  const edition = { programVersion: PROGRAM_VERSION, content: 'self-test', inputHash: `${now.date} ${now.time}` };
  const layout = {
    ...RESULT_SHEET,
    name: sheet,
    ...stack([{ rows: [header, ...rows, []] }, textLines([signatureLine(edition)], header.length, 'note')]),
    columnWidths: COLUMN_WIDTHS,
    fittedRows: { fromRow: HEADER_ROW + 1, rows: rows.length },
    frozenRows: HEADER_ROW,
  };
  return { kind: workbook.sheetNames().includes(sheet) ? 'replace' : 'create', layout };
}

/** Of one row alone. */
export function answerChange({ language }: Ports, sheet: string, { trial, seen }: Answer): WorkbookChange {
  const firstRow = HEADER_ROW + 1 + trials.indexOf(trial);
  return { kind: 'rows', sheet, firstRow, rows: [rowOf(trial, seen, language)], lastRowBefore: firstRow };
}

function rowOf(trial: Trial, seen: Sighting, language: Language): readonly LayoutCell[] {
  const { id, given, format, expected, reliance } = trial;
  const verdict = verdictOn(expected, seen);
  const atMost = expected !== null && expected.kind === 'milliseconds' ? '≤ ' : '';
  return [
    cell(fill(questions[id][language], { given, format }), 'wrapped'),
    cell(expected === null ? '' : atMost + inWords(expected, language), 'wrapped'),
    cell(inWords(seen, language), 'wrapped'),
    cell(verdicts[verdict][language], verdict === 'differs' ? 'warning' : 'textCentred'),
    cell(reliances[reliance][language], 'wrapped'),
  ];
}

function inWords({ kind, value }: Sighting, language: Language): string {
  return fill(sightings[kind][language], { value }).trim();
}
