// Every word of the browser's spreadsheet exists in both languages, with the same facts and without the other language in it.
import { outboxWords } from '../../../../local/serve/page/outbox/outbox-words';
import { pageWords } from '../../../../local/serve/page/words/page-words';
import { deskSentence, deskSentences } from '../../../../local/serve/words/desk-words';
import { editSentence, editSentences } from '../../../../local/serve/words/edit-words';
import { serverSentence, serverSentences } from '../../../../local/serve/words/server-words';
import { workbookSentences } from '../../../../local/serve/words/workbook-words';
import type { PageLanguage } from '../../../../local/serve/wire';

type Pair = Readonly<Record<PageLanguage, string>>;

/** Names and marks that a Chinese sentence takes as they are. */
const LATIN_IN_CHINESE = /\.xlsx|\.eml|outbox|Excel|WPS|PDF|JSON|JavaScript|MB|https?/gu;
/** Found again in what is said. */
const GIVEN = [7, 8, 9] as const;

const pairs: readonly (readonly [string, Pair])[] = [
  ...Object.entries<Pair>(deskSentences),
  ...Object.entries<Pair>(editSentences),
  ...Object.entries<Pair>(serverSentences),
  ...Object.entries<Pair>(workbookSentences),
  ...pairsOf('page', pageWords('zh-CN'), pageWords('en')),
  ...pairsOf('outbox', outboxWords('zh-CN'), outboxWords('en')),
];

it.each(pairs)('%s is said in both languages', (_, words) => {
  expect(words['zh-CN'].trim()).not.toBe('');
  expect(words.en.trim()).not.toBe('');
});

it.each(pairs)('%s takes the same facts in both languages', (_, words) => {
  expect(factsOf(words.en)).toEqual(factsOf(words['zh-CN']));
});

it.each(pairs)('%s mixes no languages', (_, words) => {
  expect(withoutFacts(words.en)).not.toMatch(/[\p{Script=Han}，。；：（）]/u);
  expect(withoutFacts(words['zh-CN']).replace(LATIN_IN_CHINESE, '')).not.toMatch(/[A-Za-z]{2,}/u);
});

it('takes facts as they are, braces and all', () => {
  expect(deskSentence('en', 'fault', { reason: '{reason} $&' })).toContain('{reason} $&');
  expect(editSentence('zh-CN', 'failed', { reason: '{reason} $&' })).toContain('{reason} $&');
  expect(serverSentence('zh-CN', 'bug', '{reason} $&')).toContain('{reason} $&');
});

/** Words that take facts are said of figures, which then stand for them. */
function pairsOf(path: string, chinese: object, english: object): [string, Pair][] {
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  return Object.entries(chinese).flatMap(([key, inChinese]: [string, unknown]): [string, Pair][] => {
    const inEnglish: unknown = (english as Record<string, unknown>)[key];
    const name = `${path}.${key}`;
    if (typeof inChinese === 'object' && inChinese !== null) return pairsOf(name, inChinese, inEnglish as object);
    return [[name, { 'zh-CN': said(inChinese), en: said(inEnglish) }]];
  });
}

function said(words: unknown): string {
  return typeof words === 'function' ? (words as (...given: readonly number[]) => string)(...GIVEN) : String(words);
}

function factsOf(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}|\b[789]\b/gu) ?? [])].sort();
}

function withoutFacts(sentence: string): string {
  return sentence.replace(/\{\w+\}/gu, '');
}
