// A correction through the pushed files, in a real .xlsx: what was published stays to the byte, and both versions are proven by the log.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { RankingReport } from '../../src/app/messages/ranking-messages';
import type { VerifyReport } from '../../src/app/messages/log-messages';
import type { PublicationReport } from '../../src/app/messages/publication-messages';
import type { Content, XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { runBuilt } from '../support/built-host';

const SAMPLE = readFileSync(path.join(__dirname, '../../samples/haiyong-2026.xlsx'));
const OCTOBER = { month: '2026-10', language: null, dryRun: false };
const PUBLISH = { ...OCTOBER, approvedBy: '', approvedOn: '', reason: '' };
const SCORE_COLUMN = 5;

/** Every score of criterion A for the group, as if all raters had been misread by so many points. */
function rescore(workbook: XlsxWorkbook, group: string, points: number): void {
  const sheet = sheetNamed(workbook, '评分');
  const rows = sheet.read({ row: 1, column: 1, rows: sheet.lastRow(), columns: SCORE_COLUMN });
  rows.forEach(([month, subject, criterion, , score], index) => {
    const isMeant = textOf(month) === '2026-10' && textOf(subject) === group && textOf(criterion) === 'A';
    if (!isMeant || score?.kind !== 'number') return;
    const content: Content = { kind: 'number', value: score.value + points };
    sheet.write({ row: index + 1, column: SCORE_COLUMN, rows: 1, columns: 1 }, [[content]]);
  });
}

function textOf(content: Content | undefined): string {
  return content?.kind === 'text' ? content.value : '';
}

function sheetNamed(workbook: XlsxWorkbook, name: string) {
  const sheet = workbook.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The file's own part that holds the sheet, whether or not it is the one in front. */
function partOf(bytes: Uint8Array, name: string): string {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${name}"[^>]*r:id="([^"]+)"`).exec(text('xl/workbook.xml'))?.[1] ?? '';
  const relation = text('xl/_rels/workbook.xml.rels')
    .split('<Relationship ')
    .find((each) => each.includes(`Id="${id}"`));
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1] ?? '';
  return text(`xl/${target}`).replace(' tabSelected="1"', '');
}

function ledgerOf(workbook: XlsxWorkbook, version: number): readonly (readonly Content[])[] {
  const sheet = sheetNamed(workbook, '得分明细');
  const rows = sheet.read({ row: 2, column: 1, rows: sheet.lastRow() - 1, columns: 7 });
  return rows.filter(([, number]) => number?.kind === 'number' && number.value === version);
}

test('version 2 leaves the sheet and the ledger rows of version 1 as they were, to the byte', () => {
  const workbook = openWorkbook(SAMPLE);
  const first = runBuilt<PublicationReport>(workbook, 'clientPublish', PUBLISH);
  expect(first).toMatchObject({ version: 1, approvedBy: '陈立群', last: '招商服务指挥组' });
  const published = workbook.save();

  const later = openWorkbook(published);
  rescore(later, '平安稳定指挥组', 2);
  const draft = runBuilt<RankingReport>(later, 'clientComputeMonthlyRanking', OCTOBER);
  expect(draft).toMatchObject({ version: 2, publication: { state: 'changed', published: 1, mark: first.mark } });
  const refused = runBuilt<{ refused: string }>(later, 'clientPublish', PUBLISH);
  expect(refused.refused).toContain('已用于 2026-10 第 1 版');
  const second = runBuilt<PublicationReport>(later, 'clientPublish', {
    ...PUBLISH,
    approvedBy: '陈立群',
    approvedOn: '2026-11-02',
    reason: '两名评分人的分数抄错',
  });
  expect(second).toMatchObject({ version: 2, advanced: '平安稳定指挥组' });
  expect(second.changes[0]).toEqual({
    subject: '',
    item: '先进',
    before: '科技园区指挥组',
    after: '平安稳定指挥组',
    reason: '两名评分人的分数抄错',
  });
  expect(second.changes.map(({ subject }) => subject)).not.toContain('招商服务指挥组');

  const corrected = later.save();
  expect(partOf(corrected, '排名 2026-10')).toContain('<sheetData>');
  expect(partOf(corrected, '排名 2026-10')).toEqual(partOf(published, '排名 2026-10'));
  expect(ledgerOf(openWorkbook(corrected), 1)).toEqual(ledgerOf(openWorkbook(published), 1));
  expect(ledgerOf(openWorkbook(corrected), 1).length).toBeGreaterThan(100);

  const verified = runBuilt<VerifyReport>(openWorkbook(corrected), 'clientVerify', { ...OCTOBER, mark: first.mark });
  expect(verified).toMatchObject({ intact: true, faults: [] });
  expect(verified.published.map(({ version, mark }) => [version, mark])).toEqual([
    [1, first.mark],
    [2, second.mark],
  ]);
});
