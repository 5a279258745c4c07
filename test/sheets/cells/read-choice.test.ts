import { oneOf, openList, someOf } from '../../../src/sheets/tables/column-kind';
import { raterClasses } from '../../../src/sheets/tables/judgements/judgement-choices';
import { yesOrNo } from '../../../src/sheets/tables/people/people-choices';
import { eventEffects, methods } from '../../../src/sheets/tables/rules/rule-choices';
import { outcome, reading } from '../../support/one-cell';

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
    expect(outcome(reading(input, oneOf(yesOrNo)))).toBe(expected);
  });

  it('is named in the language of the sheet', () => {
    expect(outcome(reading('maybe', oneOf(yesOrNo), 'en'))).toBe('choice-unknown -> Yes, No');
  });

  it('is found in either language, with spaces and case put aside', () => {
    expect(outcome(reading('计 划 完 成', oneOf(methods)))).toBe('planCompletion');
    expect(outcome(reading('PLAN COMPLETION', oneOf(methods)))).toBe('planCompletion');
  });
});

describe('several words of a closed list', () => {
  it('may be separated by any of the usual signs', () => {
    expect(outcome(reading('取消评先、通报；取消评优', someOf(eventEffects)))).toBe(
      'noAward + publicNotice + noYearlyExcellent',
    );
  });

  it('are refused together when one of them is unknown', () => {
    expect(outcome(reading('取消评先、罚款', someOf(eventEffects)))).toMatch(/^choice-unknown/);
  });
});

describe('a word of an open list', () => {
  it('is known in both languages by its Chinese word', () => {
    expect(outcome(reading('Leaders', openList(raterClasses)))).toBe('领导');
    expect(outcome(reading('领导', openList(raterClasses)))).toBe('领导');
  });

  it('may be any other word', () => {
    expect(outcome(reading('两代表一委员', openList(raterClasses)))).toBe('两代表一委员');
  });
});
