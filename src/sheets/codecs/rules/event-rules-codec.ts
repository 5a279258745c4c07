import type { Entry } from '../../../core/entries/entry';
import type { EventRule } from '../../../core/rules/event-rule';
import { everyMonth, type Codec } from '../../rows/read-rows';
import type { eventRulesTable } from '../../tables/rules/event-rules-table';

export const eventRulesCodec: Codec<typeof eventRulesTable.columns, EventRule> = {
  monthOf: everyMonth,
  decode: (row) => {
    const type = row.open('type');
    const grade = row.open('grade');
    const points = row.number('points');
    const effects = row.choices('effects');
    const progression = row.choice('progression');
    if (type.state !== 'value') return null;
    return {
      type: type.value,
      grade: grade.state === 'value' ? grade.value : '',
      points: unlessUnreadable(points, [grade, effects, progression]),
      effects: effects.state === 'value' ? effects.value : [],
      progression: progression.state === 'value' ? progression.value : 'none',
      basis: row.words('basis'),
      at: row.at,
    };
  },
};

/** A rule that is only half read must not decide anything, so its points count as unreadable too. */
function unlessUnreadable<T>(entry: Entry<T>, others: readonly Entry<unknown>[]): Entry<T> {
  for (const other of others) if (other.state === 'unreadable') return other;
  return entry;
}
