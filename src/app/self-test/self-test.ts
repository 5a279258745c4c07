// Asks the platform every question in turn and writes each answer down before the next is asked.
import type { Refusal } from '../client-messages';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { run } from '../run';
import { answerChange, obstacleToAnswers, questionsChange, selfTestSheetName } from './self-test-sheet';
import type { Laboratory } from './trial';
import { sighting } from './trial';
import { trials } from './trials';
import { verdictOn, type Verdict } from './verdict';

export interface SelfTestReport {
  readonly sheet: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export function selfTest(ports: Ports, laboratory: Laboratory): SelfTestReport | Refusal {
  return run(ports, { action: 'selfTest', language: null, dryRun: false }, () => {
    const { workbook, language, now } = ports;
    const sheet = selfTestSheetName(workbook, language);
    const obstacle = obstacleToAnswers(workbook, sheet);
    if (obstacle !== null) return refusal(obstacle, language);
    workbook.apply([questionsChange(workbook, { sheetName: sheet, askedAt: now }, language)]);
    laboratory.sweep();
    const counts: Record<Verdict, number> = { asExpected: 0, differs: 0, untried: 0, noted: 0 };
    try {
      trials.forEach((trial, index) => {
        const { beforehand } = trial;
        const seen = beforehand === undefined ? laboratory.attempt(trial) : sighting(beforehand);
        counts[verdictOn(trial.expected, seen)] += 1;
        const change = beforehand === undefined ? answerChange(sheet, { index, seen }, language) : null;
        if (change !== null) workbook.apply([change]);
      });
    } finally {
      laboratory.sweep();
    }
    workbook.show(sheet);
    return { sheet, counts };
  });
}
