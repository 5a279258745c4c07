import type { NoticeContent } from '../../../src/core/notice/notice-content';
import type { PrintedDocument } from '../../../src/documents/block';
import { posterDocument } from '../../../src/documents/notice/poster';
import { textsOf } from '../../../src/documents/texts-of';
import { noticeContentOf, noticeSettingsOf, publicationOf, rankedMonth } from '../../support/notices';

function posterOf(changes: Partial<NoticeContent> = {}): PrintedDocument {
  return posterDocument(noticeContentOf(changes), 'zh-CN');
}

function awards({ blocks }: PrintedDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'award' ? [`${block.label} ${block.text}`] : []));
}

it('a poster names the office, the month and those whom the month names', () => {
  const poster = posterOf();
  expect(poster.name).toBe('海报 2026-10');
  expect(poster.blocks[0]).toEqual({ kind: 'title', text: '海永乡\n2026年10月效能竞赛结果公示' });
  expect(awards(poster)).toEqual([
    '先进指挥组 甲组　90.00分',
    '末位指挥组 丙组　88.00分',
    '末位成员 欧阳敏（甲组）',
    '末位成员 张伟（甲组）',
  ]);
});

it('a poster has one table, with places and totals and none of what they are made of', () => {
  const tables = posterOf().blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  expect(tables.map(({ caption }) => caption)).toEqual(['指挥组排名（满分100分）']);
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(['名次', '单位', '负责人', '加分', '扣分', '总分']);
});

it('a poster says how long it hangs, where to object, who approved it and what its mark is', () => {
  const text = textsOf(posterOf()).join('\n');
  expect(text).toContain('至2026年11月5日止');
  expect(text).toContain('请在公示期内向督查办');
  expect(text).toContain('陈立群');
  expect(text).toContain('abcdef123456');
});

it('a draft and a correction say so at the top', () => {
  expect(posterOf({ kind: 'draft', publication: null }).blocks[0]?.kind).toBe('banner');
  const correction = posterOf({ kind: 'correction', version: 2, publication: publicationOf({ version: 2 }) });
  expect(correction.name).toBe('海报 2026-10 v2');
  expect(correction.blocks[0]).toEqual({ kind: 'banner', text: '更正：以第 2 版为准' });
});

it('places that are vacant, open or not given are told as such', () => {
  const month = rankedMonth(['甲组', '乙组']);
  const vacant = { kind: 'vacant', reason: 'aboveThreshold', facts: {} } as const;
  const [ranking] = month.rankings;
  const result = { ...month, advanced: null, last: vacant, rankings: [{ ...ranking!, advanced: null, last: vacant }] };
  expect(awards(posterOf({ result }))).toEqual(['先进指挥组 待审定', '末位指挥组 空缺']);
});

it('members’ names are masked where the office wants it so', () => {
  const poster = posterOf({ settings: noticeSettingsOf({ names: 'masked' }) });
  expect(awards(poster).slice(2)).toEqual(['末位成员 欧阳*（甲组）', '末位成员 张*（甲组）']);
});
