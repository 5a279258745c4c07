// Words of open lists among the facts: one that the program offers is said as each language says it, an office's own as it was written.
import type { Facts, Language } from '../../text/language';
import { wordFor, type Choice } from '../tables/choice';
import { decisionMatters, eventGrades, eventTypes, raterClasses } from '../tables/judgements/judgement-choices';
import { posts } from '../tables/people/people-choices';

/** By the fact that holds one of them. */
const openLists: readonly (readonly [fact: string, list: Choice<string>])[] = [
  ['class', raterClasses],
  ['type', eventTypes],
  ['grade', eventGrades],
  ['matter', decisionMatters],
  ['post', posts],
];

/** Only the facts that hold a word of an open list. */
export function builtInWords(facts: Facts, language: Language): Facts {
  const inWords: Record<string, string> = {};
  for (const [name, list] of openLists) {
    const fact = facts[name];
    if (fact !== undefined) inWords[name] = wordFor(fact, list, language);
  }
  return inWords;
}
