// Scores that people gave: one rater counts once, and nobody judges where they have a post (rulings 4 and 5).
import type { ScoreEntry } from '../../entries/judgements';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, together, type Observations } from '../../findings/observations';
import { termOf } from '../term-of';
import { countedScores, type CountedScores, type EnteredScores } from './entered-scores';

/** The numbers of those raters who may judge the subject. */
export function judgedScores(entered: EnteredScores): CountedScores {
  const recused = entered.rows.filter((row) => isNumber(row) && standingOf(entered, row) === 'recused');
  const counted = countedScores(entered.rows.filter((row) => !recused.includes(row)));
  return {
    numbers: counted.numbers,
    leftOut: [
      ...recused.map((row) =>
        termOf('raterRecused', { counted: false, cells: [row.value.cell], facts: { rater: row.rater } }),
      ),
      ...counted.leftOut,
    ],
    observations: together([
      ...namesakes(entered),
      ...doubledRaters(entered),
      ...recused.map((row) => remark(warningAt(row.value.cell, 'rater-recused', factsOf(entered, row)))),
      counted.observations,
    ]),
  };
}

function namesakes(entered: EnteredScores): readonly Observations[] {
  return entered.rows
    .filter((row) => standingOf(entered, row) === 'ambiguous')
    .map((row) => obstacle(errorAt(row.at, 'person-ambiguous', { person: row.rater })));
}

/** A row left blank is not a second score. */
function doubledRaters(entered: EnteredScores): readonly Observations[] {
  const seen = new Set<string>();
  return entered.rows.flatMap((row) => {
    const { key } = entered.raterOf(row);
    if (key === '' || row.value.state === 'blank') return [];
    if (seen.has(key)) return [obstacle(errorAt(row.value.cell, 'rater-doubled', factsOf(entered, row)))];
    seen.add(key);
    return [];
  });
}

function standingOf(entered: EnteredScores, row: ScoreEntry): string {
  return entered.raterOf(row).standing;
}

function factsOf({ subject, criterion }: EnteredScores, { rater }: ScoreEntry): Readonly<Record<string, string>> {
  return { rater, subject: subject.name, criterion: criterion.name };
}

function isNumber({ value }: ScoreEntry): boolean {
  return value.state === 'value' && value.value.kind === 'number';
}
