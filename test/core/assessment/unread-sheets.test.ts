import type { Month } from '../../../src/core/calendar/calendar';
import { errorAt } from '../../../src/core/findings/make-finding';
import { assessMonth, codesOf } from '../../support/assess';
import { postRow, unitRow } from '../../support/rows';
import { ruleSetOf } from '../../support/rule-sets';

const SHEET = '月度计划-甲组';

function reasons(subject: string, month: Month | null) {
  const finding = errorAt({ sheet: SHEET }, 'header-missing', { column: '编号' });
  const assessed = assessMonth({
    ruleSets: [ruleSetOf()],
    units: [unitRow('甲组'), unitRow('乙组', { row: 3 })],
    posts: [postRow('张三', '甲组'), postRow('李四', '乙组')],
    unreadSheets: [{ unit: '甲组', month, finding }],
  });
  expect(codesOf(assessed.findings)).not.toContain('header-missing');
  return codesOf(assessed.subject(subject).obstacles);
}

describe('a unit whose own sheet nobody can read', () => {
  it('is not ranked, nor are its members, and the reader has told why', () => {
    expect(reasons('甲组', '2026-10')).toContain('header-missing');
    expect(reasons('张三', null)).toContain('header-missing');
  });

  it('stands in nobody else’s way', () => {
    expect(reasons('乙组', '2026-10')).not.toContain('header-missing');
    expect(reasons('李四', null)).not.toContain('header-missing');
  });

  it('is ranked in every month that the sheet is not about', () => {
    expect(reasons('甲组', '2026-09')).not.toContain('header-missing');
    expect(reasons('张三', '2026-11')).not.toContain('header-missing');
  });
});
