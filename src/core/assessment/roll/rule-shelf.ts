// Which rule sets rank, which are refused, and whose rules are whose.
import type { ContestEntries } from '../../entries/contest-entries';
import type { Entry } from '../../entries/entry';
import type { Finding } from '../../findings/finding';
import { errorAt } from '../../findings/make-finding';
import { indexByName, namedBy, type NameIndex } from '../../names/name-index';
import { defaultPersonalRules } from '../../people/default-personal-rules';
import type { RuleSet } from '../../rules/rule-set';
import type { Directory } from './directory';
import { ruleFaults } from './rule-faults';

export interface RuleShelf {
  /** In the order of 考核办法, the built-in one last. */
  readonly all: readonly RuleSet[];
  readonly byName: NameIndex<RuleSet>;
  readonly refused: ReadonlySet<RuleSet>;
  readonly findings: readonly Finding[];
}

/** The rules a subject is scored by; null: none, and the finding, if new, says why. */
export interface RulesFound {
  readonly ruleSet: RuleSet | null;
  readonly finding: Finding | null;
}

/** A workbook with members but without rules for them uses the built-in ones (ruling 25). */
export function ruleShelfOf({ ruleSets, posts, settings }: ContestEntries, directory: Directory): RuleShelf {
  const builtIn = settings.membersCompete && posts.length > 0 && ruleSets.every(({ subject }) => subject === 'unit');
  const all = builtIn ? [...ruleSets, defaultPersonalRules(settings.options)] : ruleSets;
  const byName = indexByName(all, ({ name }) => name);
  const judged = all.map((ruleSet) => ({
    ruleSet,
    findings: [...doubledName(ruleSet, byName), ...ruleFaults(ruleSet, directory.unitsByName)],
  }));
  return {
    all,
    byName,
    refused: new Set(
      judged.flatMap(({ ruleSet, findings }) => (findings.length + ruleSet.faults.length > 0 ? [ruleSet] : [])),
    ),
    findings: judged.flatMap(({ findings }) => findings),
  };
}

/** The rules that 考核办法 of a row names. */
export function rulesNamed(
  shelf: RuleShelf,
  entry: Entry<string>,
  subject: { readonly kind: RuleSet['subject']; readonly name: string },
): RulesFound {
  if (entry.state === 'unreadable') return NO_RULES;
  if (entry.state === 'blank') return onlyRules(shelf, entry, subject);
  const [ruleSet] = namedBy(shelf.byName, entry.value);
  const facts = { ruleSet: entry.value, subject: subject.name };
  if (ruleSet === undefined) return { ruleSet: null, finding: errorAt(entry.cell, 'rule-set-unknown', facts) };
  if (ruleSet.subject !== subject.kind) {
    return { ruleSet: null, finding: errorAt(entry.cell, 'rule-set-of-other-subject', facts) };
  }
  return unlessRefused(shelf, ruleSet);
}

const NO_RULES: RulesFound = { ruleSet: null, finding: null };

/** A blank means the only rules there are for such a subject. */
function onlyRules(
  shelf: RuleShelf,
  { cell }: Entry<string>,
  subject: { readonly kind: RuleSet['subject']; readonly name: string },
): RulesFound {
  const [only, another] = shelf.all.filter((ruleSet) => ruleSet.subject === subject.kind);
  if (only !== undefined && another === undefined) return unlessRefused(shelf, only);
  return { ruleSet: null, finding: errorAt(cell, 'rule-set-not-named', { subject: subject.name }) };
}

function unlessRefused({ refused }: RuleShelf, ruleSet: RuleSet): RulesFound {
  return refused.has(ruleSet) ? NO_RULES : { ruleSet, finding: null };
}

function doubledName(ruleSet: RuleSet, byName: NameIndex<RuleSet>): readonly Finding[] {
  if (namedBy(byName, ruleSet.name).length === 1) return [];
  return [errorAt(ruleSet.at, 'rule-set-doubled', { ruleSet: ruleSet.name })];
}
