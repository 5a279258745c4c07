// What a month's notice says, gathered from its result, its plans and its publication.
import type { Contest } from '../assessment/contest';
import type { MonthResult } from '../month/month-result';
import type { Publication } from '../publication/publication';
import type { ScoreChange } from '../publication/score-change';
import type { Streak } from '../publication/streak';
import type { NoticeContent, NoticeSettings } from './notice-content';
import { requirementsOf } from './requirements';
import { unfinishedLines } from './unfinished-tasks';

export interface NoticeSources {
  readonly contest: Contest;
  /** Of that contest. */
  readonly result: MonthResult;
  readonly settings: NoticeSettings;
  /** Null while the month is not published: the notice is then a draft for the leading group. */
  readonly publication: Publication | null;
  readonly changes: readonly ScoreChange[];
  readonly streaks: readonly Streak[];
}

/** Nothing of the clock goes in, so that equal entries and an equal publication make an equal notice. */
export function noticeContent(sources: NoticeSources): NoticeContent {
  const { contest, result, settings, publication, changes, streaks } = sources;
  const { officeName, supervisionOffice, leadingGroup } = contest.entries.settings;
  const unfinished = unfinishedLines(contest);
  return {
    kind: publication === null ? 'draft' : publication.version === 1 ? 'first' : 'correction',
    month: contest.month,
    version: publication?.version ?? 1,
    result,
    officeName,
    supervisionOffice,
    leadingGroup,
    settings,
    publication,
    changes,
    streaks,
    unfinished: unfinished.map(({ task }) => task),
    requirements: requirementsOf({ contest, result, unfinished, streaks }),
    people: contest.directory.persons.all.map(({ name }) => name),
  };
}
