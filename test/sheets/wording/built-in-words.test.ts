import { warningAt } from '../../../src/core/findings/make-finding';
import type { FindingCode } from '../../../src/core/findings/finding-code';
import { termOf } from '../../../src/core/month/term-of';
import type { Term, TermRule } from '../../../src/core/month/term';
import { ruleSetLines } from '../../../src/sheets/layouts/ranking/rule-set-lines';
import { eventGrades, eventTypes, raterClasses } from '../../../src/sheets/tables/judgements/judgement-choices';
import { findingSentence } from '../../../src/sheets/wording/finding-sentence';
import { termSentence } from '../../../src/sheets/wording/term-sentence';
import { cellAt, exact } from '../../support/entries';
import { GROUP_RULES } from '../../support/rule-sets';

const HAN = /\p{Script=Han}/u;

function term(rule: TermRule, facts: Term['facts'], language: 'zh-CN' | 'en'): string {
  return termSentence(termOf(rule, { value: exact('90.5'), facts }), language);
}

function finding(code: FindingCode, facts: Readonly<Record<string, string>>, language: 'zh-CN' | 'en'): string {
  return findingSentence(warningAt(cellAt('加扣分'), code, facts), language);
}

describe('an explanation', () => {
  it.each([
    ['ballotClass', { class: '群众' }, '群众 90.5', 'Masses 90.5'],
    ['ballotClassUnused', { class: '同级', minimum: '5' }, '同级 有效票不足 5 张', 'Peers under 5 valid ballots'],
    ['eventByGrade', { type: '影响稳定', grade: '较重' }, '影响稳定 较重 90.5', 'Stability incident Serious 90.5'],
    ['eventByLadder', { type: '午间禁酒', time: '2' }, '午间禁酒 本年第 2 次', 'Noon alcohol ban, no. 2'],
    ['eventShared', { type: '首问负责', person: 'Wang' }, 'Wang 的 首问负责', 'First responsibility of Wang'],
    ['eventByType', { type: '抗洪抢险' }, '抗洪抢险 90.5', '抗洪抢险 90.5'],
    ['ballotClass', { class: 'Village heads' }, 'Village heads 90.5', 'Village heads 90.5'],
  ] as const)('of %s %j names what is built in by the reader’s word, and the office’s own as written', (...each) => {
    const [rule, facts, chinese, english] = each;
    expect(term(rule, facts, 'zh-CN')).toContain(chinese);
    expect(term(rule, facts, 'en')).toContain(english);
  });
});

describe('a finding', () => {
  it.each([
    ['ballots-all-equal', { class: '群众', count: '3' }, '群众对全部 3 个单位', 'the class Masses are the same'],
    [
      'event-grade-unknown',
      { type: '为民实事', grade: '特好' },
      '“为民实事”没有等级“特好”',
      '“Practical deeds” has no',
    ],
    ['event-rule-without-points', { type: '影响稳定', grade: '重大' }, '影响稳定', '“Stability incident”, “Major”'],
    [
      'event-type-unknown',
      { type: '为民办事', nearest: '为民实事' },
      '是不是“为民实事”？',
      'Did you mean “Practical deeds”?',
    ],
    [
      'decision-before-month-end',
      { matter: '先进', date: 'x', month: 'y' },
      '“先进”在 x 审定',
      '“Advanced” was decided',
    ],
    ['person-without-task', { person: 'Wang', unit: 'A', post: '组员' }, '（A，组员）', '(A, Member)'],
  ] as const)('%s names what is built in by the reader’s word', (code, facts, chinese, english) => {
    expect(finding(code, facts, 'zh-CN')).toContain(chinese);
    expect(finding(code, facts, 'en')).toContain(english);
  });
});

it('the line about a democratic evaluation names the classes of raters by the reader’s words', () => {
  expect(ruleSetLines(GROUP_RULES, 'zh-CN').join()).toContain('领导 40、同级 30、群众 30');
  expect(ruleSetLines(GROUP_RULES, 'en').join()).toContain('Leaders 40, Peers 30, Masses 30');
});

it('no built-in class, type or grade is left in Chinese in an English sentence, and none is another in a Chinese one', () => {
  const lists = { class: raterClasses, type: eventTypes, grade: eventGrades };
  for (const [fact, { options }] of Object.entries(lists)) {
    for (const { value } of options) {
      const facts = { class: '', type: '', grade: '', minimum: '5', [fact]: value };
      const rule = fact === 'class' ? 'ballotClass' : 'eventByGrade';
      expect(term(rule, facts, 'en')).not.toMatch(HAN);
      expect(term(rule, facts, 'zh-CN')).toContain(value);
    }
  }
});
