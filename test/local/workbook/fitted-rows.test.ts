import { fittedHeight } from '../../../local/workbook/sheet/fitted-rows';

const cell = { text: '短', widthPixels: 100, fontSizePt: 10 };

describe('the height a row needs', () => {
  it('is that of one line for short text', () => {
    expect(fittedHeight([cell])).toBe(18);
  });

  it('grows with the lines its longest cell wraps into', () => {
    // Ten Han characters of 13.3 pixels do not fit into 92 pixels: two lines.
    expect(fittedHeight([cell, { ...cell, text: '一二三四五六七八九十' }])).toBe(36);
  });

  it('counts Latin letters as about half as wide', () => {
    expect(fittedHeight([{ ...cell, text: 'abcdefghij' }])).toBe(18);
  });

  it('keeps line breaks', () => {
    expect(fittedHeight([{ ...cell, text: '一\n二\n三' }])).toBe(54);
  });

  it('is nothing for a row without wrapped text', () => {
    expect(fittedHeight([])).toBe(0);
  });
});
