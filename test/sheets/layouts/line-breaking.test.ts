import fc from 'fast-check';
import { brokenLines, displayWidth } from '../../../src/sheets/layouts/line-breaking';

test('a Chinese character is twice as wide as a Latin one', () => {
  expect(displayWidth('名次A1')).toBe(6);
});

test('a text that fits stays one line', () => {
  expect(brokenLines('总分以两位小数印出。', 20)).toEqual(['总分以两位小数印出。']);
});

test('Latin words stay whole and lose the space at the break', () => {
  expect(brokenLines('ranks follow the printed totals', 16)).toEqual(['ranks follow the', 'printed totals']);
});

test('a closing mark hangs at the end rather than beginning a line', () => {
  expect(brokenLines('一二三，四', 6)).toEqual(['一二三，', '四']);
});

test('a figure with its point goes to the next line whole', () => {
  expect(brokenLines('得分为 98.52', 8)).toEqual(['得分为', '98.52']);
});

test('nothing but spaces at breaks is lost, and no line is wider than asked but for hanging marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('一', '丙', '，', 'a', 'b', ' ', '9'), maxLength: 80 }), (text) => {
      const lines = brokenLines(text, 12);
      expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const line of lines.filter((each) => !/[，]|[a-z9]{13}/.test(each))) {
        expect(displayWidth(line)).toBeLessThanOrEqual(12);
      }
    }),
    { numRuns: 1000 },
  );
});
