import type { PostEntry } from '../../../core/entries/people';
import { comparable } from '../../cells/clean-text';
import { everyMonth, type Codec } from '../../rows/read-rows';
import type { membersTable } from '../../tables/people/members-table';
import { groupLeader, posts } from '../../tables/people/people-choices';

export const postsCodec: Codec<typeof membersTable.columns, PostEntry> = {
  monthOf: everyMonth,
  decode: (row) => {
    const name = row.words('name');
    const post = row.words('post');
    const entry: PostEntry = {
      staffNumber: row.words('staffNumber'),
      name,
      unit: row.text('unit'),
      post,
      leads: posts.meanings.get(comparable(post)) === groupLeader.value,
      from: row.date('from'),
      to: row.date('to'),
      ruleSet: row.text('ruleSet'),
      at: row.at,
    };
    return name === '' ? null : entry;
  },
};
