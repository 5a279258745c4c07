// The last two members by work record, whole tie classes at a time.
import { decisionsOn } from './decisions';
import type { MonthAt } from './people';
import { isSubject } from './score-rows';
import type { NaiveStanding } from './standings';
import { partedBy, tieClasses } from './tie-classes';
import type { Table } from './tie-classes';

interface Named {
  readonly standing: NaiveStanding;
  /** The step that parts this member from the first one who is spared. */
  readonly by: string;
}

export interface LastTwo {
  readonly named: readonly Named[];
  readonly open: { readonly candidates: readonly NaiveStanding[]; readonly places: number } | null;
}

const NOBODY: LastTwo = { named: [], open: null };

export function isEligible(row: NaiveStanding, { rules }: Pick<Table, 'rules'>): boolean {
  return row.presentHalf && (rules.options.leadersInLastTwo || !row.subject.leads);
}

/** `rows`: the eligible members of the township, or of one unit. `names`: those of the decision that speaks of them. */
export function chooseLastTwo(at: MonthAt, { rows, rules }: Table, names: readonly string[]): LastTwo {
  if (rows.length < 4) return NOBODY;
  const [lowest = [], second = [], third = []] = tieClasses(rows, rules).reverse();
  const spared = (next: readonly NaiveStanding[], members: readonly NaiveStanding[]): Named[] =>
    members.map((standing) => ({
      standing,
      by: next[0] === undefined ? 'total' : partedBy(standing, next[0], { rows, rules }),
    }));
  if (lowest.length === 2) return { named: spared(second, lowest), open: null };
  if (lowest.length === 1 && second.length === 1) {
    return { named: spared(third, [...lowest, ...second]), open: null };
  }
  const [clear, tied] = lowest.length > 2 ? [[], lowest] : [lowest, second];
  const places = 2 - clear.length;
  const chosen = tied.filter((row) => names.some((name) => isSubject(at, row.subject, name)));
  const isDecided = chosen.length === places && names.every((name) => isOneOf(at, [...clear, ...tied], name));
  return {
    named: [...spared(tied, clear), ...(isDecided ? chosen.map((standing) => ({ standing, by: 'decision' })) : [])],
    open: isDecided ? null : { candidates: tied, places },
  };
}

/** The names in each decision on 末位成员, the latest last. */
export function decidedMembers(at: MonthAt): string[][] {
  return decisionsOn(at, '末位成员').map(({ text }) => text.split(/[、，；,;]/u).filter((name) => name.trim() !== ''));
}

export function isOneOf(at: MonthAt, rows: readonly NaiveStanding[], name: string): boolean {
  return rows.some((row) => isSubject(at, row.subject, name));
}
