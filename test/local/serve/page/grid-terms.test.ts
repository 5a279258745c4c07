import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gridTerms, translateTerm } from '../../../../local/serve/page/words/grid-terms';
import { termsOfTheGrid } from '../../../support/grid-package';

const FOLDER = join(__dirname, '../../../../local/serve/page/words/grid-terms');

/** Letters that are pictures: the sample letter on the button for the font size. */
const PICTURES = ['A'];

/** Names that stay as they are in Chinese: keys, paper sizes, a character set, the parts of a time format and of an address. */
const NAMES = ['Ctrl', 'Letter', 'Legal', 'Unicode', 'hh', 'mm', 'ss', 'https', 'www', 'example', 'com'];

const terms = termsOfTheGrid();
const translations = Object.entries(gridTerms);

const saysSomething = (term: string): boolean => /\p{Letter}/u.test(term) && !PICTURES.includes(term);
const placeholdersOf = (text: string): string[] => (text.match(/%s|%\([^)]+\)s|\[\[\w+\]\]/g) ?? []).sort();
const withoutPlaceholders = (text: string): string => text.replace(/%s|%\([^)]+\)s|\[\[\w+\]\]/g, '');

/** Functions and constants are in capitals, names of arguments have an underscore or a number. */
const isName = (word: string): boolean =>
  /^[A-Z\d.]+$/.test(word) || /^[a-z]+(?:_[a-z]*)+$|^[a-z]+\d$/.test(word) || NAMES.includes(word);
const englishWordsOf = (text: string): string[] =>
  (withoutPlaceholders(text).match(/[A-Za-z][A-Za-z_\d]+/g) ?? []).filter((word) => !isName(word));

describe("the grid's words in Chinese", () => {
  it('finds the terms of the whole package, of its code and of its templates', () => {
    expect(terms.size).toBeGreaterThan(2000);
    expect([...terms]).toEqual(expect.arrayContaining(['Undo', 'Vertical lookup.', 'Match case', 'Paint Format']));
  });

  it('has a translation for every term a person can see', () => {
    expect([...terms].filter((term) => saysSomething(term) && !(term in gridTerms))).toEqual([]);
  });

  it('has none for a term the grid does not have', () => {
    expect(translations.map(([term]) => term).filter((term) => !terms.has(term))).toEqual([]);
  });

  it('says everything in Chinese, with no English word left', () => {
    const left = translations.map(([term, chinese]) => ({ term, words: englishWordsOf(chinese) }));
    expect(left.filter(({ words }) => words.length > 0)).toEqual([]);
    expect(translations.filter(([, chinese]) => !/\p{Script=Han}|°|%/u.test(chinese))).toEqual([]);
  });

  it.each(translations.filter(([term]) => placeholdersOf(term).length > 0))(
    'fills the same places in "%s"',
    (...pair) => {
      expect(placeholdersOf(pair[1])).toEqual(placeholdersOf(pair[0]));
    },
  );

  it('puts Chinese punctuation after Chinese words', () => {
    expect(translations.filter(([, chinese]) => /\p{Script=Han}[,;:?!"']/u.test(chinese))).toEqual([]);
  });

  it('translates a term in one file only', async () => {
    const files = await Promise.all(readdirSync(FOLDER).map((file) => import(join(FOLDER, file)) as Promise<object>));
    const written = files.flatMap((file) => Object.values(file) as object[]).flatMap((part) => Object.keys(part));
    expect(written).toHaveLength(translations.length);
  });
});

describe('a term of the grid on the page', () => {
  it('is Chinese on the Chinese page and as it is on the English one', () => {
    expect(translateTerm('zh-CN', 'Merge cells')).toBe('合并单元格');
    expect(translateTerm('en', 'Merge cells')).toBe('Merge cells');
  });

  it('keeps the places the grid fills with its values', () => {
    expect(translateTerm('zh-CN', 'Clear row %s')).toBe('清除第 %s 行');
  });

  it('is found with the line breaks of a template', () => {
    expect(translateTerm('zh-CN', '\n      Readonly\n      Access ')).toBe('只读');
  });

  it('stays as it is when nobody has translated it, even where objects have a member of that name', () => {
    expect(translateTerm('zh-CN', 'Quantum spreadsheet')).toBe('Quantum spreadsheet');
    expect(translateTerm('zh-CN', 'constructor')).toBe('constructor');
  });

  it.each(['zh-CN', 'en'] as const)("sends nobody to the grid's maker for help (%s)", (language) => {
    expect([...terms].map((term) => translateTerm(language, term)).filter((text) => /odoo/i.test(text))).toEqual([]);
  });
});
