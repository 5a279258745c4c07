// Which ranking the month's advanced and last unit are chosen from (ruling 22).
import type { ContestGroup } from '../assessment/assessed-subject';
import type { Contest } from '../assessment/contest';
import type { Selection } from '../month/month-result';
import { nameKey } from '../names/name-key';

const DEFAULT_CATEGORY = '指挥组';

export type Vacancy = Extract<Selection, { kind: 'vacant' }>;

export type ContestGroupOrVacancy = { readonly kind: 'group'; readonly group: ContestGroup } | Vacancy;

/** The group of 设置 评先类别, else of 指挥组, else of the only category; or why there is none. */
export function contestGroupOf(contest: Contest): ContestGroupOrVacancy {
  const category = contestCategoryOf(contest);
  if (category === null)
    return vacancy('noContestCategory', { category: contest.entries.settings.contestCategory ?? '' });
  const groups = contest.groups.filter((group) => group.subjectKind === 'unit' && isCategory(group.category, category));
  const [group, ...others] = groups;
  if (group === undefined) return vacancy('nobodyRanked', { category });
  if (others.length === 0) return { kind: 'group', group };
  return vacancy('severalRuleSets', { category, ruleSets: groups.map(({ ruleSet }) => ruleSet.name).join('、') });
}

export function vacancy(reason: Vacancy['reason'], facts: Vacancy['facts']): Vacancy {
  return { kind: 'vacant', reason, facts };
}

export function isCategory(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Among the categories of everybody who takes part, ranked or not: a refused rule set must not hand the contest to the villages. */
export function contestCategoryOf({ entries }: Pick<Contest, 'entries'>): string | null {
  const present = new Map(
    entries.units.filter(({ competes }) => competes).map(({ category }) => [nameKey(category), category]),
  );
  const { contestCategory } = entries.settings;
  if (contestCategory !== null) return present.get(nameKey(contestCategory)) ?? null;
  const [only] = present.values();
  return present.get(DEFAULT_CATEGORY) ?? (present.size === 1 ? (only ?? null) : null);
}
