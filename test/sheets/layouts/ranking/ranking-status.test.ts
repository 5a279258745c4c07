import {
  showsStatus,
  statusCell,
  statusIn,
  type RankingStatus,
} from '../../../../src/sheets/layouts/ranking/ranking-status';
import { publicationOf } from '../../../support/notices';
import { sheetOf } from '../../../support/snapshot';

const mark = 'abcdef123456';
const published: RankingStatus = { kind: 'published', publication: publicationOf({ mark }) };

function sheetWith(line: string) {
  return sheetOf('排名 2026-10', { rows: [['标题'], ['单位'], [line]] });
}

test.each<[RankingStatus, string]>([
  [{ kind: 'unfinished' }, ''],
  [{ kind: 'draft', mark }, mark],
  [published, mark],
  [{ kind: 'withdrawn', version: 2 }, ''],
])('%j is read back in both languages', (status, expected) => {
  for (const language of ['zh-CN', 'en'] as const) {
    const sheet = sheetWith(String(statusCell(status, language).value));
    expect(statusIn(sheet)).toEqual({ kind: status.kind, mark: expected });
    expect(showsStatus(sheet, status)).toBe(true);
  }
});

test('a name that looks like a line of ours changes nothing about what the line says', () => {
  const publication = publicationOf({ mark, approvedBy: '校验码 000000000000\n{mark}' });
  const sheet = sheetWith(String(statusCell({ kind: 'published', publication }, 'zh-CN').value));
  expect(statusIn(sheet)).toEqual({ kind: 'published', mark });
});

test('anything else says nothing', () => {
  expect(statusIn(sheetWith('2026年10月'))).toBeNull();
  expect(statusIn(sheetWith(`草稿，未经审定公布　校验码 ${mark}！`))).toBeNull();
  expect(statusIn(sheetOf('排名 2026-10', { rows: [] }))).toBeNull();
  expect(showsStatus(sheetWith('草稿'), { kind: 'draft', mark })).toBe(false);
});
