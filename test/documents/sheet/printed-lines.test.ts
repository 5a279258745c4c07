import fc from 'fast-check';
import { printedLines, printedWidth } from '../../../src/documents/sheet/printed-lines';

const texts = fc.string({
  unit: fc.constantFrom('效', '，', '。', '）', '（', '“', 'a', 'W', '9', ' ', '%'),
  maxLength: 200,
});

it('no line is wider than the page, whatever people wrote', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 60 }), (text, characters) => {
      for (const line of printedLines(text, characters)) expect(printedWidth(line)).toBeLessThanOrEqual(characters);
    }),
    { numRuns: 1000 },
  );
});

it('nothing is lost or changed but the spaces at which a line breaks', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 60 }), (text, characters) => {
      expect(printedLines(text, characters).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
    }),
    { numRuns: 1000 },
  );
});

it('lines that people began themselves stay, an empty one too', () => {
  expect(printedLines('甲\n\n乙', 20)).toEqual(['甲', '', '乙']);
});

it('a mark that closes goes on the next line with the character before it, one that opens with the character after', () => {
  expect(printedLines('一二三四五，六', 10)).toEqual(['一二三四', '五，六']);
  expect(printedLines('一二三四（五六', 10)).toEqual(['一二三四', '（五六']);
});

it('a Latin word longer than a line is taken apart', () => {
  expect(printedLines('abcdefghijklm', 8)).toEqual(['abcdefgh', 'ijklm']);
});
