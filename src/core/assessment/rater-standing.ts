// Who may score whom: an inspector with a post in the unit may not score it, and nobody scores oneself (ruling 5).
import type { Rater } from '../criteria/entered/entered-scores';
import type { ScoreEntry } from '../entries/judgements';
import { nameKey } from '../names/name-key';
import type { Contest } from './contest';
import type { SubjectNamed } from './roll/directory';

/** A rater who is not in 人员 is a guest from outside, and free. */
export function raterOf({ rows, roster }: Contest, subject: SubjectNamed, { rater }: ScoreEntry): Rater {
  const [person, namesake] = rows.raters.get(rater) ?? [];
  if (person === undefined) return { key: nameKey(rater), standing: 'free' };
  if (namesake !== undefined) return { key: nameKey(rater), standing: 'ambiguous' };
  const recused =
    subject.kind === 'member'
      ? person.key === subject.person.key
      : (roster.get(person.key)?.services.some(({ unit }) => unit === subject.unit.name) ?? false);
  return { key: `person ${person.key}`, standing: recused ? 'recused' : 'free' };
}
