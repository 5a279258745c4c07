import type { Entry } from '../../core/entries/entry';
import type { EventRule } from '../../core/rules/event-rule';
import type { Codec } from '../rows/read-rows';
import type { eventRulesTable } from '../tables/rules/event-rules-table';

export const eventRulesCodec: Codec<typeof eventRulesTable.columns, EventRule> = (row) => {
  const type = row.entry('type');
  const grade = row.entry('grade');
  const points = row.entry('points');
  const effects = row.entry('effects');
  const progression = row.entry('progression');
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
};

/** A rule that is only half read must not decide anything, so its points count as unreadable too. */
function unlessUnreadable<T>(entry: Entry<T>, others: readonly Entry<unknown>[]): Entry<T> {
  for (const other of others) if (other.state === 'unreadable') return other;
  return entry;
}
