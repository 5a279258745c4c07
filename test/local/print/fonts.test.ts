import { withFirstInstalled } from '../../../local/print/first-installed';
import { missingCharacters } from '../../../local/print/missing-characters';

const fonts = [
  { families: ['Noto Serif CJK SC', '思源宋体'], ranges: ['20-7e', '4e00-9fea'] },
  { families: ['Symbols'], ranges: ['26a0'] },
];

it('names the characters that no installed font has', () => {
  const page = '<style>p { font-family: "方正𠮷" }</style><p class="𠮷">汉字 A⚠𠮷☃</p>';
  expect(missingCharacters(page, fonts)).toEqual(['☃', '𠮷']);
});

it('says nothing of fonts where nobody can tell', () => {
  expect(missingCharacters('<p>☃</p>', null)).toBeNull();
});

it('of each chain the first installed font is kept, for LibreOffice', () => {
  const page = '<style>p { font-family: "仿宋_GB2312", FangSong, "Noto Serif CJK SC", serif; color: #000 }</style>';
  expect(withFirstInstalled(page, fonts)).toBe('<style>p { font-family: "Noto Serif CJK SC"; color: #000 }</style>');
});

it('a chain of which nothing is installed stays as it is', () => {
  const page = '<style>p { font-family: KaiTi, serif; }</style>';
  expect(withFirstInstalled(page, fonts)).toBe(page);
  expect(withFirstInstalled(page, null)).toBe(page);
});
