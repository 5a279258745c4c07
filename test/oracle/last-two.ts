// The last two members by work record, whole tie classes at a time.
import { namesDecided } from './decisions';
import type { MonthAt } from './people';
import { isSubject } from './score-rows';
import type { NaiveStanding } from './standings';
import { partedBy, tieClasses } from './tie-classes';
import type { Table } from './tie-classes';

export interface LastTwo {
  readonly named: readonly { readonly standing: NaiveStanding; readonly by: string }[];
  readonly open: { readonly candidates: readonly NaiveStanding[]; readonly places: number } | null;
}

const NOBODY: LastTwo = { named: [], open: null };

/** `rows` are the ranked members of the township, or of the one unit that is asked about. */
export function chooseLastTwo(at: MonthAt, { rows, rules }: Table): LastTwo {
  const eligible = rows.filter((row) => row.presentHalf && (rules.options.leadersInLastTwo || !row.subject.leads));
  if (eligible.length < 4) return NOBODY;
  const classes = tieClasses(eligible, rules).reverse();
  const named: { standing: NaiveStanding; by: string }[] = [];
  for (const [index, tied] of classes.entries()) {
    const places = 2 - named.length;
    if (places === 0) break;
    const next = classes[index + 1]?.[0];
    if (tied.length <= places) {
      for (const standing of tied) {
        named.push({
          standing,
          by: next === undefined ? 'total' : partedBy(standing, next, { rows: eligible, rules }),
        });
      }
      continue;
    }
    const decided = decidedAmong(at, tied);
    if (decided.length !== places) return { named, open: { candidates: tied, places } };
    named.push(...decided.map((standing) => ({ standing, by: 'decision' })));
  }
  return { named, open: null };
}

/** The members the latest decision names, when it names nobody but candidates. */
function decidedAmong(at: MonthAt, tied: readonly NaiveStanding[]): NaiveStanding[] {
  const names = namesDecided(at, '末位成员');
  const meant = tied.filter((row) => names.some((name) => isSubject(at, row.subject, name)));
  return meant.length === names.length ? meant : [];
}
