// Scores that people gave: one rater counts once, and nobody judges where they have a post (rulings 4 and 5).
import type { ScoreEntry } from '../../entries/judgements';
import { kindIn } from '../../entries/read-entry';
import type { Finding } from '../../findings/finding';
import { errorAt, warningAt } from '../../findings/make-finding';
import { obstacle, remark, together, type Observations } from '../../findings/observations';
import type { Term } from '../../month/term';
import { countedScores, leftOutTerm, type CountedScores, type EnteredScores } from './entered-scores';

/** The numbers of those raters who may judge the subject. */
export function judgedScores(entered: EnteredScores): CountedScores {
  const admitted: ScoreEntry[] = [];
  const recused: Term[] = [];
  const observations: Observations[] = [];
  const raters: string[] = [];
  for (const row of entered.rows) {
    const { key, standing } = entered.raterOf(row);
    if (standing === 'ambiguous') {
      observations.push(obstacle(errorAt(row.at, 'person-ambiguous', { person: row.rater })));
    }
    // A row left blank is not a second score.
    if (key !== '' && row.value.state !== 'blank') {
      if (raters.includes(key)) {
        observations.push(obstacle(errorAt(row.value.cell, 'rater-doubled', factsOf(entered, row))));
      }
      raters.push(key);
    }
    if (standing === 'recused' && kindIn(row) === 'number') {
      recused.push(leftOutTerm('raterRecused', row));
      observations.push(remark(warningAt(row.value.cell, 'rater-recused', factsOf(entered, row))));
    } else {
      admitted.push(row);
    }
  }
  const { numbers, leftOut, observations: others } = countedScores(admitted);
  return { numbers, leftOut: recused.concat(leftOut), observations: together(observations.concat(others)) };
}

function factsOf({ subject, criterion }: EnteredScores, { rater }: ScoreEntry): Finding['facts'] {
  return { rater, subject: subject.name, criterion: criterion.name };
}
