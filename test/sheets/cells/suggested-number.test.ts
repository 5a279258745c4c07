import { suggestedNumber } from '../../../src/sheets/cells/suggested-number';

describe('the number proposed for a text that is none', () => {
  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['三百', '300'],
    ['三百一十二', '312'],
    ['二百零一', '201'],
    ['零', '0'],
    ['第3组', '3'],
    ['-12.50', '-12.5'],
    ['十分好', '10'],
  ])('for %s is %s', (text, suggestion) => {
    expect(suggestedNumber(text)).toBe(suggestion);
  });

  it.each(['', ' ', '\u200B'])('for a text without a sign that is seen is an example, not a zero: %j', (text) => {
    expect(suggestedNumber(text)).toBe('10');
  });
});
