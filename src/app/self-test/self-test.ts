// Asks the platform one question after the other and writes each answer down before the next.
import type { Refusal } from '../client-messages';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { run } from '../run';
import { answerChange, obstacleToAnswers, questionsChange, selfTestSheetName } from './self-test-sheet';
import type { Laboratory } from './trial';
import { trials } from './trials';
import { verdictOn } from './verdict';

export interface SelfTestReport {
  readonly sheet: string;
  /** Answers that are not as expected. */
  readonly differs: number;
}

export function selfTestPlatform(ports: Ports, laboratory: Laboratory): SelfTestReport | Refusal {
  return run(ports, { action: 'selfTest', language: null, dryRun: false }, () => {
    const { workbook, language } = ports;
    const sheet = selfTestSheetName(ports);
    const obstacle = obstacleToAnswers(workbook, sheet);
    if (obstacle !== null) return refusal(obstacle, language);
    workbook.apply([questionsChange(ports, sheet)]);
    laboratory.sweep();
    let differs = 0;
    try {
      for (const trial of trials) {
        const seen = laboratory.attempt(trial);
        workbook.apply([answerChange(ports, sheet, { trial, seen })]);
        if (verdictOn(trial.expected, seen) === 'differs') differs += 1;
      }
    } finally {
      laboratory.sweep();
    }
    workbook.show(sheet);
    return { sheet, differs };
  });
}
