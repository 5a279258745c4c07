// An October in which a check has nothing to say: three groups with a leader and two members, plans, scores and ballots.
import { monthChecks } from '../../src/core/checks/month-checks';
import type { ContestEntries } from '../../src/core/entries/contest-entries';
import { a1Of } from '../../src/core/findings/a1';
import type { Finding } from '../../src/core/findings/finding';
import { findingSentence } from '../../src/sheets/wording/finding-sentence';
import { weekdays } from './calendar';
import { entriesOf, valueOf } from './entries';
import { ballotRow, filingRow, postRow, scoreRow, taskRow, unitRow } from './rows';
import { criterionOf, GROUP_RULES, ruleSetOf } from './rule-sets';

export const GROUPS = ['甲组', '乙组', '丙组'];

const MEMBER_RULES = ruleSetOf({
  name: '组员月度',
  subject: 'member',
  criteria: [criterionOf({ code: 'P1', name: '个人评分' })],
});

const POSTS = ['组长', '组员一', '组员二'];

/** `甲组组长`, `甲组组员一`, `甲组组员二`, and the same of the others; groups of three rows on every sheet, from row 2. */
export const CLEAN: ContestEntries = entriesOf({
  ruleSets: [GROUP_RULES, MEMBER_RULES],
  units: GROUPS.map((name, index) => unitRow(name, { row: index + 2, ruleSet: valueOf('指挥组月度') })),
  posts: ofEachPost((group, post, row) =>
    postRow(`${group}${post}`, group, { row, post: post.slice(0, 2), leads: post === '组长' }),
  ),
  planFilings: GROUPS.map((group, index) => filingRow(group, { row: index + 2 })),
  tasks: ofEachPost((group, post, row) => taskRow(group, String(row), { row, owners: valueOf([`${group}${post}`]) })),
  scores: GROUPS.map((group, index) => scoreRow(group, 90 - index, { row: index + 2, rater: '刘主任' })),
  ballots: GROUPS.map((group, index) => ballotRow(group, '领导', [8 - index, 2 + index, 0, 0])),
});

function ofEachPost<Row>(rowOf: (group: string, post: string, row: number) => Row): Row[] {
  return GROUPS.flatMap((group, index) => POSTS.map((post, place) => rowOf(group, post, 2 + 3 * index + place)));
}

/** The rows with the one at `index` changed. */
export function changed<Row>(rows: readonly Row[], index: number, changes: Partial<Row>): Row[] {
  return rows.map((row, place) => (place === index ? { ...row, ...changes } : row));
}

/** Checks the clean month with `changes`, on the second of November; every finding must say all its words in both languages. */
export function checked(changes: Partial<ContestEntries> = {}, today = '2026-11-02'): readonly Finding[] {
  const findings = monthChecks({ ...CLEAN, ...changes }, '2026-10', { calendar: weekdays, today });
  for (const finding of findings) {
    const sentences = [findingSentence(finding, 'zh-CN'), findingSentence(finding, 'en')];
    if (sentences.some((sentence) => /\{\w+\}/.test(sentence))) throw new Error(`unfinished: ${sentences.join(' ')}`);
  }
  return findings;
}

/** `warning posts-overlap 人员!F4` for every finding. */
export function found(changes: Partial<ContestEntries> = {}, today?: string): readonly string[] {
  return checked(changes, today).map(brief);
}

export function brief({ severity, code, at }: Finding): string {
  return `${severity} ${code} ${at.sheet}${'row' in at ? `!${a1Of(at)}` : ''}`;
}
