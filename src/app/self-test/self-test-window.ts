// What the window of the self-test calls: to measure how it is answered, and for the page that eyes have to judge.
import { selfTest } from '../../text/self-test';
import type { ClientRequest, Refusal } from '../client-messages';
import type { FileReport } from '../messages/notice-messages';
import type { MeasureReport, MeasureRequest } from '../messages/self-test-messages';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { readOnly, run } from '../run';
import { answerChange, selfTestSheetName } from './self-test-sheet';
import { specimenPage } from './specimen';
import { sighting } from './trial';
import { trials } from './trials';

const MOST_CHARACTERS = 1_000_000;

/** Writes the row of what was measured anew, and answers a text of the length asked for. */
export function measure(ports: Ports, { measured, characters }: MeasureRequest): MeasureReport | Refusal {
  const report = { schema: 1, text: 'x'.repeat(Math.max(0, Math.min(characters, MOST_CHARACTERS))) } as const;
  if (measured === null) return report;
  return run(ports, { action: 'selfTest', language: null, dryRun: false }, () => {
    const { workbook, language } = ports;
    const sheet = selfTestSheetName(ports);
    const [standing] = workbook.read([sheet]).sheets;
    const trial = trials.find(({ id }) => id === measured.id);
    if (trial === undefined || standing === undefined) {
      return refusal({ reason: 'placeGone', facts: { place: sheet } }, language);
    }
    const obstacle = obstacleToWriting(workbook, { selfTest: standing });
    if (obstacle !== null) return refusal(obstacle, language);
    const seen = sighting(trial.expected?.kind ?? 'noted', Math.round(measured.figure));
    workbook.apply([answerChange(ports, sheet, { trial, seen })]);
    return report;
  });
}

export function specimenFile(ports: Ports, request: ClientRequest): FileReport | Refusal {
  return readOnly(ports, request, () => {
    const language = request.language ?? ports.language;
    const base64 = ports.printer.pdf(specimenPage(language));
    if (base64 === null) return refusal({ reason: 'pageNotPrinted' }, language);
    const fileName = `${selfTest.specimen[language]}.pdf`;
    return { schema: 1, fileName, mimeType: 'application/pdf', base64 };
  });
}
