import type { Block, PrintedDocument } from '../../../src/documents/block';
import { documentHtml } from '../../../src/documents/html/document-html';
import { mailHtml } from '../../../src/documents/html/mail/mail-html';
import { resultTable, sampleCircular, sampleDraft, sampleMail, samplePoster } from '../../support/printed-documents';

const bodyOf = (page: string): string => page.slice(page.indexOf('<body'));
const page = (block: Block, kind: 'circular' | 'poster'): string =>
  bodyOf(documentHtml({ language: 'zh-CN', name: '通报', blocks: [block] }, kind));

const blocks: readonly (readonly [string, Block, readonly string[]])[] = [
  ['a banner', { kind: 'banner', text: '送审稿' }, ['送审稿']],
  ['a title', { kind: 'title', text: '关于结果的通报' }, ['关于结果的通报']],
  ['a document number', { kind: 'documentNumber', text: '海效督〔2026〕10号' }, ['海效督〔2026〕10号']],
  ['an addressee', { kind: 'addressee', text: '各指挥组：' }, ['各指挥组：']],
  ['a heading', { kind: 'heading', level: 1, text: '一、考核结果' }, ['一、考核结果']],
  ['a smaller heading', { kind: 'heading', level: 2, text: '（一）指挥组' }, ['（一）指挥组']],
  ['a paragraph', { kind: 'paragraph', text: '现通报如下。' }, ['现通报如下。']],
  ['a table', resultTable(2), ['指挥组排名', '名次', '防汛备汛指挥组', '98.52', '农业农村指挥组']],
  ['an award', { kind: 'award', label: '先进', text: '防汛组', mark: 'advanced' }, ['先进', '防汛组']],
  ['attachments', { kind: 'attachments', label: '附件：', items: ['1. 甲', '2. 乙'] }, ['附件：', '1. 甲', '2. 乙']],
  ['a signature', { kind: 'signature', lines: ['督查组', '某日'] }, ['督查组', '某日']],
  ['a note', { kind: 'note', text: '第 1 版' }, ['第 1 版']],
  ['a link', { kind: 'link', text: '公示栏', address: 'https://example.com/' }, ['公示栏', 'https://example.com/']],
];

describe.each(blocks)('%s', (_, block, texts) => {
  it.each(['circular', 'poster'] as const)('stands on the %s', (kind) => {
    for (const text of texts) expect(page(block, kind)).toContain(text);
  });

  it('stands in the mail', () => {
    const mail = bodyOf(mailHtml({ language: 'zh-CN', name: '结果', blocks: [block] }));
    for (const text of texts) expect(mail).toContain(text);
  });
});

describe.each<readonly [string, PrintedDocument]>([
  ['circular', sampleCircular()],
  ['poster', samplePoster()],
] as const)('a %s', (kind, document) => {
  const html = documentHtml(document, kind as 'circular' | 'poster');

  it('runs no script and fetches nothing', () => {
    expect(html).not.toMatch(/<script|\son\w+=|<img|<iframe|<link|url\(|@import|src=/i);
    expect(html).toContain('default-src &#39;none&#39;');
  });

  it('is in the language of its text', () => {
    expect(html).toContain('<html lang="zh-CN">');
  });

  it('is the same every time', () => {
    expect(documentHtml(document, kind as 'circular' | 'poster')).toBe(html);
  });
});

it('a draft says so above every page, and a circular says nothing there', () => {
  const running = /@top-center \{ content: "([^"]*)"/;
  const draft = running.exec(documentHtml(sampleDraft(), 'circular'))?.[1] ?? '';
  const letters = draft
    .split(' ')
    .flatMap((code) => (code === '' ? [] : String.fromCodePoint(Number.parseInt(code.slice(1), 16))));
  expect(letters.join('')).toBe('送审稿　仅供领导组审定，不得张贴、转发');
  expect(running.exec(documentHtml(sampleCircular(), 'circular'))?.[1]).toBe('');
});

it('a table leaves neither its first row nor its last alone on a page', () => {
  const html = documentHtml(sampleCircular(), 'circular');
  expect(html).toContain('tbody tr:first-child { break-after: avoid; }');
  expect(html).toContain('tbody tr:last-child { break-before: avoid; }');
});

it('the type area is that of GB/T 9704, and the head of a table comes again on every page', () => {
  const html = documentHtml(sampleCircular(), 'circular');
  expect(html).toContain('margin: 37mm 26mm 35mm 28mm');
  expect(html).toContain('thead { display: table-header-group; }');
});

it('no title is broken inside its date', () => {
  expect(documentHtml(sampleCircular(), 'circular')).toContain('<span class="whole">2026年10月</span>');
});

it('awards that follow each other stand in one table of the poster', () => {
  expect(bodyOf(documentHtml(samplePoster(), 'poster')).match(/<table class="awards"/g)).toHaveLength(1);
});

describe('a mail', () => {
  const html = mailHtml(sampleMail());

  it('needs no style sheet, no class and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<style|class=|<link|<img|url\(|src=/i);
  });

  it('is no wider than mail programs show', () => {
    expect(html).toContain('max-width: 640px');
  });

  it('sets no text colour without its ground, so that a dark mail program can choose both', () => {
    for (const style of html.match(/style="[^"]*"/g) ?? []) {
      expect(/(?<!-)\bcolor:/.test(style)).toBe(/background-color:/.test(style));
    }
  });
});
