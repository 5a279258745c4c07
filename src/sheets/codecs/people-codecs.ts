// 单位 and 人员, with the words that the rules must recognize in them.
import type { PostEntry, RecipientEntry, UnitEntry } from '../../core/entries/people';
import { unreadableAmong } from '../../core/entries/read-entry';
import { comparable } from '../cells/clean-text';
import type { Codec } from '../rows/read-rows';
import { commandGroup, groupLeader, posts, unitCategories } from '../tables/people/people-choices';
import type { membersTable } from '../tables/people/members-table';
import type { recipientsTable } from '../tables/people/recipients-table';
import type { unitsTable } from '../tables/people/units-table';

export const unitsCodec: Codec<typeof unitsTable.columns, UnitEntry> = (row) => {
  const name = row.words('name');
  const category = row.words('category');
  const { competes } = row.entries('competes');
  const entry: UnitEntry = {
    name,
    category,
    categoryCell: row.addressOf('category'),
    ...row.entries('ruleSet', 'leader', 'email'),
    competes: category !== '' && (competes.state !== 'value' || competes.value === 'yes'),
    doubts: unreadableAmong([competes]),
    ...row.entries('difficulty', 'parent'),
    at: row.at,
  };
  return name === '' ? null : entry;
};

export const postsCodec: Codec<typeof membersTable.columns, PostEntry> = (row) => {
  const name = row.words('name');
  const post = row.words('post');
  const entry: PostEntry = {
    staffNumber: row.words('staffNumber'),
    name,
    ...row.entries('unit'),
    post,
    leads: posts.meanings.get(comparable(post)) === groupLeader.value,
    ...row.entries('email', 'from', 'to', 'ruleSet'),
    at: row.at,
  };
  return name === '' ? null : entry;
};

export const recipientsCodec: Codec<typeof recipientsTable.columns, RecipientEntry> = (row) => {
  const { name, email } = row.entries('name', 'email');
  return { name, post: row.words('post'), email, content: row.lenientEntry('content'), at: row.at };
};

/**
 * The category of the month's contest as the workbook writes it: the setting, else its own word for 指挥组 (an English
 * workbook writes "Command group"), else none.
 */
export function contestCategory(setting: string | null, units: readonly UnitEntry[]): string | null {
  if (setting !== null) return setting;
  const isCommandGroup = ({ category }: UnitEntry): boolean =>
    unitCategories.meanings.get(comparable(category)) === commandGroup.value;
  return units.find(isCommandGroup)?.category ?? null;
}
