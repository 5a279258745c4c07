// Circulars and posters as the browser of this machine prints them; skipped where it has none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printWith } from '../../../local/print/print-with';
import type { PrintedDocument } from '../../../src/documents/block';
import { documentHtml } from '../../../src/documents/html/document-html';
import { sampleCircular, sampleDraft, samplePoster } from '../../support/printed-documents';
import { describeWithPrinter, fontsLeftOut, installedBrowser, pagesOf, textOf } from '../../support/print-tools';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiaoneng-printed-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function printed(document: PrintedDocument, kind: 'circular' | 'poster'): string {
  if (installedBrowser === null) throw new Error('no browser');
  const attempt = printWith(installedBrowser, documentHtml(document, kind));
  if ('failure' in attempt) throw new Error(`${attempt.failure.reason}: ${attempt.failure.said}`);
  const file = join(folder, `${kind}.pdf`);
  writeFileSync(file, attempt.pdf);
  return file;
}

describeWithPrinter('printed by a browser', () => {
  it('a circular keeps its text, brings its fonts and numbers its pages', () => {
    const file = printed(sampleCircular(), 'circular');
    const text = textOf(file).replace(/\s+/g, '');
    expect(text).toContain('一、考核结果');
    expect(text).toContain('按照《海涌乡机关效能竞赛考核办法》');
    expect(text).toContain('—1—');
    expect(fontsLeftOut(file)).toEqual([]);
  });

  it('a long table names its columns again on every page', () => {
    const text = textOf(printed(sampleCircular(40), 'circular'));
    expect(text.match(/较上月/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('every page of a draft says that it is one', () => {
    const file = printed(sampleDraft(), 'circular');
    const heads = textOf(file)
      .split('\f')
      .filter((page) => page.includes('送审稿'));
    expect(heads).toHaveLength(pagesOf(file));
  });

  it.each([3, 40])('a poster of %d units is one page', (units) => {
    expect(pagesOf(printed(samplePoster(units), 'poster'))).toBe(1);
  });
});
