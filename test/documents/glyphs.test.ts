import type { PrintedDocument } from '../../src/documents/block';
import { printable, unprintableCharacters } from '../../src/documents/glyphs';

const document = (text: string): PrintedDocument => ({
  language: 'zh-CN',
  name: '通报 2026-10',
  blocks: [{ kind: 'paragraph', text }],
});

describe('what every font of an office can show is printed as it is', () => {
  it.each([
    ['a plain sentence', '防汛备汛指挥组2026年10月得98.52分，名列第1。'],
    ['punctuation and brackets', '“海效督〔2026〕10号”——《办法》（试行）、1.5%；①②③……'],
    ['the marks of places', '★ 先进　▼ 末位　↑2　↓1　√ × ± ≥ ℃ № § ·'],
    ['Pinyin with tones', 'Lǚ Ràng ā á ǎ à ê ü'],
    ['rarer Han as in names', '㛃 䶮 㙍 𬭎 𠮷 璟 喆 犇'],
    ['kana and Hangul', 'あア 한글'],
  ])('%s', (_, text) => {
    expect(printable(text)).toBe(text);
    expect(unprintableCharacters(document(text))).toEqual([]);
  });
});

describe('what a font may not have is printed as 〓 and named', () => {
  it.each([
    ['an emoji', '好😀', 'U+1F600'],
    ['a private sign', '李\uE000', 'U+E000'],
    ['a private sign of a further plane', '李\u{F0001}', 'U+F0001'],
    ['half of a character', '李\uD842', 'U+D842'],
    ['no character at all', '李\uFFFF', 'U+FFFF'],
    ['a code point nobody has assigned', '李\u0378', 'U+0378'],
    ['a control character', '李\u0000', 'U+0000'],
    ['a second control character', '李\u0085\u0090', 'U+0090'],
    ['a mark that turns the direction of writing', '李\u202E', 'U+202E'],
    ['an isolate that turns the direction of writing', '李\u2066', 'U+2066'],
    ['a script that office fonts lack', '李\u0F40', 'U+0F40'],
    ['a tag character', '李\u{E0041}', 'U+E0041'],
  ])('%s', (_, text, codePoint) => {
    expect(printable(text)).toMatch(/〓$/);
    expect(unprintableCharacters(document(text))).toEqual([{ codePoint, text: printable(text) }]);
  });

  it('names each character once for each text it stands in', () => {
    const [first, ...others] = unprintableCharacters(document('😀😀一😀'));
    expect(first).toEqual({ codePoint: 'U+1F600', text: '〓〓一〓' });
    expect(others).toEqual([]);
  });

  it('looks at every text of a document', () => {
    const cells = ['\uE001', '\uE002'];
    const found = unprintableCharacters({
      language: 'en',
      name: '\uE000',
      blocks: [
        {
          kind: 'table',
          caption: '\uE003',
          columns: [{ header: '\uE004', align: 'left', width: 1 }],
          rows: [{ cells, mark: 'none' }],
        },
        { kind: 'award', label: '\uE005', text: '\uE006', mark: 'none' },
        { kind: 'attachments', label: '\uE007', items: ['\uE008'] },
        { kind: 'signature', lines: ['\uE009'] },
        { kind: 'link', text: '\uE00A', address: 'https://example.com' },
      ],
    });
    expect(found.map(({ codePoint }) => codePoint).sort()).toEqual(
      Array.from({ length: 11 }, (_, index) => `U+E00${index.toString(16).toUpperCase()}`),
    );
  });
});

it('characters that nobody sees are left out without a word', () => {
  expect(printable('张\u200B三\u00AD、\uFEFF李\uFE0F四')).toBe('张三、李四');
  expect(unprintableCharacters(document('张\u200B三'))).toEqual([]);
});

it('every kind of line end is one line end, and a tab is a space', () => {
  expect(printable('一\r\n二\r三\n四\u2028五\t六')).toBe('一\n二\n三\n四\n五 六');
});
