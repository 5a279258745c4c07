// Asks the platform one question after the other and writes each answer down before the next.
import type { Refusal } from '../client-messages';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { run } from '../run';
import { answerChange, selfTestSheetName, wholeChange, type Answer } from './self-test-sheet';
import { sighting, type Laboratory } from './trial';
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
    const [standing] = workbook.read([sheet]).sheets;
    const obstacle = obstacleToWriting(workbook, { selfTest: standing });
    if (obstacle !== null) return refusal(obstacle, language);
    workbook.apply([wholeChange(ports, sheet, [])]);
    laboratory.sweep();
    const answers: Answer[] = [];
    try {
      for (const trial of trials) {
        const { beforehand } = trial;
        const seen = beforehand === undefined ? laboratory.attempt(trial) : sighting(beforehand);
        answers.push({ trial, seen });
        if (beforehand === undefined) workbook.apply([answerChange(ports, sheet, { trial, seen })]);
      }
    } finally {
      laboratory.sweep();
    }
    // Once more, now that it is known how high the rows have to be.
    workbook.apply([wholeChange(ports, sheet, answers)]);
    workbook.show(sheet);
    const differs = answers.filter(({ trial, seen }) => verdictOn(trial.expected, seen) === 'differs').length;
    return { sheet, differs };
  });
}
