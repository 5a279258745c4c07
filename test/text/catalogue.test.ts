// Every word a person sees exists in both languages, with the same placeholders and without the other language in it.
import { adoptionFindings } from '../../src/text/findings/adoption-findings';
import * as computation from '../../src/text/computation';
import { contestFindings } from '../../src/text/findings/contest-findings';
import * as checkDialog from '../../src/text/dialogs/check';
import * as commonDialog from '../../src/text/dialogs/common';
import * as mailDialog from '../../src/text/dialogs/mail';
import * as noticeDialog from '../../src/text/dialogs/notice';
import * as publishDialog from '../../src/text/dialogs/publish';
import * as selfTestDialog from '../../src/text/dialogs/self-test';
import * as setupDialog from '../../src/text/dialogs/setup';
import * as titlesDialog from '../../src/text/dialogs/titles';
import * as whyDialog from '../../src/text/dialogs/why';
import { entryFindings } from '../../src/text/findings/entry-findings';
import * as explanation from '../../src/text/explanation';
import * as findingsSheet from '../../src/text/findings-sheet';
import * as log from '../../src/text/log';
import * as mail from '../../src/text/mail';
import * as mailDocument from '../../src/text/mail-document';
import * as menu from '../../src/text/menu';
import * as rankingSheet from '../../src/text/ranking-sheet';
import { repairFindings } from '../../src/text/findings/repair-findings';
import * as repairs from '../../src/text/repairs';
import { refusals } from '../../src/text/refusals/refusals';
import * as runs from '../../src/text/runs';
import * as selections from '../../src/text/selections';
import * as selfTest from '../../src/text/self-test';
import * as suggestions from '../../src/text/suggestions';
import { terms } from '../../src/text/terms';
import { vacancies } from '../../src/text/vacancies';

type Entry = readonly [string, { readonly 'zh-CN': string; readonly en: string }];

const entries: readonly Entry[] = entriesIn('', {
  adoptionFindings,
  computation,
  contestFindings,
  dialogs: [
    checkDialog,
    commonDialog,
    mailDialog,
    noticeDialog,
    publishDialog,
    selfTestDialog,
    setupDialog,
    titlesDialog,
    whyDialog,
  ],
  entryFindings,
  explanation,
  findingsSheet,
  log,
  mail,
  mailDocument,
  menu,
  rankingSheet,
  refusals,
  repairFindings,
  repairs,
  runs,
  selections,
  selfTest,
  suggestions,
  terms,
  vacancies,
});

/** Words of the workbook that are typed as they are in every language. */
/** The Latin names in Chinese sentences. */
const LATIN_IN_CHINESE = /SHA-256|PDF/g;

test('the catalogue holds more than a hundred entries', () => {
  expect(entries.length).toBeGreaterThan(100);
});

test.each(entries)('%s is said in both languages', (_, words) => {
  expect(words['zh-CN'].trim()).not.toBe('');
  expect(words.en.trim()).not.toBe('');
});

test.each(entries)('%s takes the same facts in both languages', (_, words) => {
  expect(placeholders(words.en)).toEqual(placeholders(words['zh-CN']));
});

test.each(entries)('%s mixes no languages', (_, words) => {
  expect(plain(words.en)).not.toMatch(/[\u4e00-\u9fff，。；：（）]/);
  expect(plain(words['zh-CN']).replace(LATIN_IN_CHINESE, '')).not.toMatch(/[A-Za-z]{2,}/);
});

test.each(Object.entries({ ...adoptionFindings, ...contestFindings, ...entryFindings, ...repairFindings }))(
  'the finding %s says what is wrong and then what to do',
  (_, words) => {
    expect(words['zh-CN']).toMatch(/^[^。]+。[^。]+/);
    expect(words.en).toMatch(/^.+?\.\s+\S/);
  },
);

function entriesIn(path: string, node: object): Entry[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): Entry[] => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value !== 'object' || value === null) return [];
    if ('zh-CN' in value && 'en' in value) return [[name, value as Entry[1]]];
    return entriesIn(name, value);
  });
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function plain(text: string): string {
  return text.replace(/\{\w+\}/g, '');
}
