import { readChoice, readChoices, readOpen } from '../../../src/sheets/cells/read-choice';
import { raterClasses } from '../../../src/sheets/tables/judgements/judgement-choices';
import { yesOrNo } from '../../../src/sheets/tables/people/people-choices';
import { eventEffects, methods } from '../../../src/sheets/tables/rules/rule-choices';
import { oneCell, outcome } from '../../support/one-cell';

describe('a word of a closed list', () => {
  it.each([
    ['是', 'yes'],
    [' yes ', 'yes'],
    ['ＹＥＳ', 'yes'],
    [true, 'yes'],
    [false, 'no'],
    ['√', 'yes'],
    ['否', 'no'],
    ['', 'blank'],
    ['也许', 'choice-unknown -> 是、否'],
    [1, 'choice-unknown -> 是、否'],
  ])('%j is read as %s', (input, expected) => {
    expect(outcome(readChoice(oneCell(input), { choice: yesOrNo, language: 'zh-CN' }))).toBe(expected);
  });

  it('is named in the language of the sheet', () => {
    expect(outcome(readChoice(oneCell('maybe'), { choice: yesOrNo, language: 'en' }))).toBe(
      'choice-unknown -> Yes, No',
    );
  });

  it('is found in either language, with spaces and case put aside', () => {
    const list = { choice: methods, language: 'zh-CN' } as const;
    expect(outcome(readChoice(oneCell('计 划 完 成'), list))).toBe('planCompletion');
    expect(outcome(readChoice(oneCell('PLAN COMPLETION'), list))).toBe('planCompletion');
  });
});

describe('several words of a closed list', () => {
  const list = { choice: eventEffects, language: 'zh-CN' } as const;

  it('may be separated by any of the usual signs', () => {
    expect(outcome(readChoices(oneCell('取消评先、通报；取消评优'), list))).toBe(
      'noAward + publicNotice + noYearlyExcellent',
    );
  });

  it('are refused together when one of them is unknown', () => {
    expect(outcome(readChoices(oneCell('取消评先、罚款'), list))).toMatch(/^choice-unknown/);
  });
});

describe('a word of an open list', () => {
  it('is known in both languages by its Chinese word', () => {
    expect(outcome(readOpen(oneCell('Leaders'), raterClasses))).toBe('领导');
    expect(outcome(readOpen(oneCell('领导'), raterClasses))).toBe('领导');
  });

  it('may be any other word', () => {
    expect(outcome(readOpen(oneCell('两代表一委员'), raterClasses))).toBe('两代表一委员');
  });
});
