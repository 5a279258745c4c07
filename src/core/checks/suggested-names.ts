// A name that is nobody's is most often a known one with a slip of the pen: the finding asks for it.
import type { Contest } from '../assessment/contest';
import { BUILT_IN_EVENT_RULES } from '../events/built-in-event-rules';
import type { Finding } from '../findings/finding';
import type { FindingCode } from '../findings/finding-code';
import { nearestName } from '../names/nearest-name';

interface Unknown {
  /** The fact that holds the name as it was written. */
  readonly fact: string;
  readonly known: (contest: Contest) => readonly string[];
}

const UNKNOWN: Partial<Readonly<Record<FindingCode, Unknown>>> = {
  'unit-unknown': { fact: 'unit', known: unitNames },
  'parent-unit-unknown': { fact: 'parent', known: unitNames },
  'category-alone': { fact: 'category', known: ({ entries }) => entries.units.map(({ category }) => category) },
  'person-unknown': { fact: 'person', known: personNames },
  'owner-unknown': { fact: 'person', known: personNames },
  'unit-leader-not-listed': { fact: 'person', known: personNames },
  'subject-unknown': { fact: 'subject', known: (contest) => [...unitNames(contest), ...personNames(contest)] },
  'rule-set-unknown': { fact: 'ruleSet', known: ({ entries }) => entries.ruleSets.map(({ name }) => name) },
  'criterion-unknown': { fact: 'criterion', known: criterionNames },
  'event-type-unknown': { fact: 'type', known: eventTypes },
};

/** The findings as they are, with the fact `nearest` where one known name is a single slip away. */
export function withSuggestedNames(findings: readonly Finding[], contest: Contest): readonly Finding[] {
  return findings.map((finding) => {
    const unknown = UNKNOWN[finding.code];
    if (unknown === undefined) return finding;
    const nearest = nearestName(finding.facts[unknown.fact] ?? '', unknown.known(contest));
    return nearest === null ? finding : { ...finding, facts: { ...finding.facts, nearest } };
  });
}

function unitNames({ directory }: Contest): readonly string[] {
  return directory.units.map(({ name }) => name);
}

function personNames({ directory }: Contest): readonly string[] {
  return directory.persons.all.map(({ name }) => name);
}

function criterionNames({ entries }: Contest): readonly string[] {
  return entries.ruleSets.flatMap(({ criteria }) => criteria.map(({ name }) => name));
}

function eventTypes({ entries }: Contest): readonly string[] {
  return [...BUILT_IN_EVENT_RULES, ...entries.eventRules].map(({ type }) => type);
}
