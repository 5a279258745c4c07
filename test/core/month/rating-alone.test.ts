import { formatDecimal } from '../../../src/core/exact/rational';
import { GROUP_RULES, criterionOf, methods, ruleSetOf } from '../../support/rule-sets';
import { exact, optionsOf, valueOf } from '../../support/entries';
import { october } from '../../support/months';
import { extensionRow, filingRow, postRow, scoreRow, taskRow, unitRow } from '../../support/rows';

/** 组员月度 with 无任务者只按评分排名 on or off. */
function personal(ratingAloneMayRank: boolean) {
  return ruleSetOf({
    name: '组员月度',
    subject: 'member',
    options: optionsOf({ ratingAloneMayRank }),
    criteria: [
      criterionOf({ code: 'P1', method: methods.planCompletion, fullPoints: exact(30) }),
      criterionOf({ code: 'P2', method: methods.timeliness, fullPoints: exact(30) }),
      criterionOf({ code: 'P3', method: methods.rated, fullPoints: exact(40) }),
    ],
  });
}

/** 张三 owns the tasks given and is rated 90. */
function standingOfMember(tasks: readonly string[], ratingAloneMayRank: boolean) {
  const month = october(
    {},
    {
      ruleSets: [GROUP_RULES, personal(ratingAloneMayRank)],
      units: [unitRow('甲组', { ruleSet: valueOf('指挥组月度') })],
      posts: [postRow('张三', '甲组')],
      planFilings: [filingRow('甲组')],
      tasks: tasks.map((id, index) =>
        taskRow('甲组', id, { row: index + 2, due: valueOf(id === 'later' ? '2026-11-20' : '2026-10-20') }),
      ),
      extensions: tasks
        .filter((id) => id === 'exempt')
        .map((id) => extensionRow(id, { kind: valueOf('exempt' as const) })),
      scores: [scoreRow('张三', 90, { code: 'P3' })],
    },
  );
  const members = month.rankings.find(({ subject }) => subject === 'member');
  const [row] = members?.rows ?? [];
  return row === undefined ? members?.unranked[0]?.reasons[0]?.code : formatDecimal(row.total);
}

describe('a member with nothing to score but the rating', () => {
  it('owns no task and is listed apart', () => {
    expect(standingOfMember([], false)).toBe('member-without-task');
  });

  it('owns no task and stands on the rating where 无任务者只按评分排名 says so', () => {
    expect(standingOfMember([], true)).toBe('90.00');
  });

  it('owns only a task that was taken out with approval, and stands on the rating as well', () => {
    expect(standingOfMember(['exempt'], true)).toBe('90.00');
  });

  it('is another case than one whose task is not due before next month', () => {
    expect(standingOfMember(['later'], true)).toBe('94.29');
  });
});
