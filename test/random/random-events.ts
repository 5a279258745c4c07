import type { EventEntry } from '../../src/core/entries/judgements';
import type { PostEntry } from '../../src/core/entries/people';
import type { EventRule } from '../../src/core/rules/event-rule';
import { blankAt, cellAt, exact, unreadableAt, valueOf } from '../support/entries';
import { eventRow } from '../support/rows';
import type { Chance } from './chance';
import { typed } from './mentions';

/** Office rules that replace two built-in types and add a ladder of their own. */
export const OFFICE_EVENT_RULES: readonly EventRule[] = [
  officeRule('影响稳定', '一般', -1.5, {}),
  officeRule('影响稳定', '重大', -3, { effects: ['veto'] }),
  officeRule('迟到早退', '第1次', -0.25, { progression: 'perPersonAndYear' }),
  officeRule('迟到早退', '第2次', -1, { progression: 'perPersonAndYear', effects: ['noAward'] }),
  officeRule('信息采用', '', 0.75, {}),
];

function officeRule(type: string, grade: string, points: number, changes: Partial<EventRule>): EventRule {
  return {
    type,
    grade,
    points: valueOf(exact(points), cellAt('加扣分标准')),
    effects: [],
    progression: 'none',
    basis: '',
    at: cellAt('加扣分标准'),
    ...changes,
  };
}

interface Incident {
  readonly type: string;
  readonly grade?: string;
  readonly points?: number;
  /** Only people do this. */
  readonly personal?: boolean;
}

const INCIDENTS: readonly [Incident, ...Incident[]] = [
  { type: '影响稳定', grade: '一般' },
  { type: '影响稳定', grade: '重大' },
  { type: '影响稳定', grade: '一般', points: -1 },
  { type: '午间禁酒', personal: true },
  { type: '午间禁酒', personal: true },
  { type: '午间禁酒', personal: true, points: -4 },
  { type: '首问负责', grade: '逾期' },
  { type: '首问负责', grade: '逾期重复信访' },
  { type: '为民实事', grade: '较好' },
  { type: '为民实事', grade: '突出' },
  { type: '其他加分', points: 0.5 },
  { type: '其他加分', points: 4 },
  { type: '其他扣分', points: -1 },
  { type: '其他扣分', points: -12.345 },
];
const WRONG: readonly [Incident, ...Incident[]] = [
  { type: '其他加分' },
  { type: '其他扣分', points: 3 },
  { type: '为民实事', grade: '较好', points: -1 },
  { type: '影响稳定' },
  { type: '为民实事', grade: '惊人' },
  { type: '莫须有', points: -1 },
];
const OFFICE: readonly [Incident, ...Incident[]] = [
  { type: '迟到早退', personal: true },
  { type: '信息采用' },
  { type: '信息采用', points: 0.1 },
];

export function randomEvents(
  chance: Chance,
  { units, posts, rules }: { units: readonly string[]; posts: readonly PostEntry[]; rules: readonly EventRule[] },
): EventEntry[] {
  const rows: EventEntry[] = [];
  for (let left = chance.usual(1, [0, 2, 6]); left > 0; left -= 1) {
    const row = rows.length + 2;
    const incident = randomIncident(chance, rules.length > 0);
    const post = chance.pickAny(posts);
    const isPersonal = incident.personal === true || chance.happens(40);
    const unit = isPersonal && post?.unit.state === 'value' ? post.unit.value : chance.pickAny(units);
    if (unit === undefined || (isPersonal && post === undefined)) continue;
    const person = post !== undefined && chance.happens(30) && post.staffNumber !== '' ? post.staffNumber : post?.name;
    const { grade, points } = incident;
    rows.push(
      eventRow(typed(chance, unit), incident.type, {
        row,
        date: chance.happens(80) ? `2026-10-${chance.pick(['08', '15', '15', '29'])}` : chance.pick(OTHER_DAYS),
        person:
          isPersonal && person !== undefined
            ? valueOf(chance.slips() ? '陌生人' : person, cellAt('加扣分', row, 3))
            : blankAt(cellAt('加扣分', row, 3)),
        ...(grade === undefined ? {} : { grade: valueOf(grade, cellAt('加扣分', row, 5)) }),
        ...(points === undefined ? {} : { points: valueOf(exact(points), cellAt('加扣分', row, 6)) }),
        ...(chance.slips() ? { points: unreadableAt(cellAt('加扣分', row, 6)) } : {}),
      }),
    );
  }
  const balanced = chance.happens(25) ? chance.pickAny(units) : undefined;
  return balanced === undefined ? rows : [...rows, ...balancedEvents(balanced, rows.length + 2)];
}

/** A bonus and a deduction that leave the total where it was. */
function balancedEvents(unit: string, row: number): EventEntry[] {
  const points = (value: number, at: number): EventEntry['points'] => valueOf(exact(value), cellAt('加扣分', at, 6));
  return [
    eventRow(unit, '其他加分', { row, points: points(0.5, row) }),
    eventRow(unit, '其他扣分', { row: row + 1, points: points(-0.5, row + 1) }),
  ];
}

const OTHER_DAYS = ['2026-09-15', '2026-03-02', '2025-10-15', '2026-11-01'] as const;

function randomIncident(chance: Chance, hasOfficeRules: boolean): Incident {
  if (chance.slips()) return chance.pick(WRONG);
  return hasOfficeRules && chance.happens(40) ? chance.pick(OFFICE) : chance.pick(INCIDENTS);
}
