// What is to be told of a notice that is about to be printed (core/findings/notice-finding-code.ts).
import { words } from '../language';

export const noticeFindings = {
  'character-unprintable': words(
    '“{text}”中的字符 {codePoint} 未必有字体能印，通报上印作〓。请换成常用字。',
    'The character {codePoint} in “{text}” may be in no font, so the notice prints 〓 instead. Use another character.',
  ),
};
