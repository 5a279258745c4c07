// Every payload in every text of a printed document, in every form it is given; a further form is a further line of `renderings`.
import type { Block, PrintedDocument } from '../../src/documents/block';
import { fileName } from '../../src/documents/file-name';
import { circularHtml } from '../../src/documents/html/circular-html';
import { mailHtml } from '../../src/documents/html/mail/mail-html';
import { posterHtml } from '../../src/documents/html/poster/poster-html';
import { plainText } from '../../src/documents/plain-text/plain-text';
import { describeWithBrowser, domOf } from '../support/print-tools';
import { payloads } from './payloads';
import { structureOf } from './structure';

const renderings: readonly (readonly [string, (document: PrintedDocument) => string])[] = [
  ['circular', circularHtml],
  ['poster', posterHtml],
  ['mail', mailHtml],
];

/** Every kind of block, with this in every text. */
function blocksOf(text: string): readonly Block[] {
  const row = { cells: [text, text], mark: 'advanced' } as const;
  const column = { header: text, align: 'left', width: 1 } as const;
  return [
    { kind: 'banner', text },
    { kind: 'title', text },
    { kind: 'documentNumber', text },
    { kind: 'addressee', text },
    { kind: 'heading', level: 1, text },
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'table', caption: text, columns: [column, column], rows: [row] },
    { kind: 'award', label: text, text, mark: 'last' },
    { kind: 'attachments', label: text, items: [text, text] },
    { kind: 'signature', lines: [text, text] },
    { kind: 'note', text },
    { kind: 'link', text, address: text },
  ];
}

function documentOf(texts: readonly string[]): PrintedDocument {
  return { language: 'zh-CN', name: texts.join(' '), blocks: texts.flatMap(blocksOf) };
}

const HARMLESS = documentOf(['防汛备汛指挥组']);

it('there are enough payloads, and no two alike', () => {
  expect(new Set(payloads.map(({ text }) => text)).size).toBe(payloads.length);
  expect(payloads.length).toBeGreaterThanOrEqual(60);
});

it('this test would notice a live one', () => {
  const page = circularHtml(HARMLESS);
  expect(structureOf(page.replace('<p class="note">', '<p class="note"><img src="x">'))).not.toEqual(structureOf(page));
  expect(() => structureOf(page.replace('防汛', '<img src=x onerror=alert(1)>'))).toThrow('no tag');
});

describe.each(renderings)('the %s', (_, rendering) => {
  it.each(payloads)('takes $name for text', ({ text }) => {
    const page = rendering(documentOf([text]));
    expect(structureOf(page)).toEqual(structureOf(rendering(HARMLESS)));
    expect(page).not.toMatch(/[\p{Cs}\p{Co}\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
  });
});

describeWithBrowser('in a real browser, without the policy that forbids scripts', () => {
  it('a page that trusted its text would be', () => {
    const picture = payloads.find(({ name }) => name === 'a picture that fails');
    expect(domOf(`<title>通报</title><p>${picture?.text ?? ''}`).includes('<title>LIVE</title>')).toBe(true);
  });

  it.each(renderings)('nothing in a %s is alive', (_, rendering) => {
    const open = (document: PrintedDocument): string =>
      domOf(rendering(document).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
    const hostile = open(documentOf(payloads.map(({ text }) => text)));
    const harmless = open(documentOf(payloads.map(() => '防汛备汛指挥组')));
    expect(hostile.includes('<title>LIVE</title>')).toBe(false);
    expect(hostile.includes('SUM(A1)')).toBe(true);
    expect(structureOf(hostile)).toEqual(structureOf(harmless));
  });
});

describe('the text of a mail', () => {
  it.each(payloads)('has no hidden sign of $name', ({ text }) => {
    expect(plainText(documentOf([text]))).not.toMatch(
      /(?!\n)\p{Cc}|[\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u,
    );
  });
});

describe('a file name', () => {
  it.each(payloads)('made of $name names one file and nothing else', ({ text }) => {
    const name = fileName(text);
    expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|\p{Cs}|^[.\s-]|[.\s]$|[\u202a-\u202e\u2066-\u2069]/u);
    expect(name).not.toMatch(/^(con|nul)(\.|$)/i);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
    expect(name).not.toBe('');
  });
});
