import { approvalOf } from '../../../src/core/publication/approval';
import type { DecisionEntry } from '../../../src/core/entries/judgements';
import { blankAt, cellAt, valueOf } from '../../support/entries';
import { publicationOf } from '../../support/notices';

function row(
  changes: Partial<Record<'matter' | 'decision' | 'decidedBy' | 'decidedOn' | 'reason', string>> = {},
): DecisionEntry {
  const texts = {
    matter: '公布',
    decision: '同意',
    decidedBy: '陈立群',
    decidedOn: '2026-11-02',
    reason: '会议通过',
    ...changes,
  };
  const entry = (text: string) => (text === '' ? blankAt() : valueOf(text));
  return {
    month: '2026-10',
    matter: entry(texts.matter),
    decision: entry(texts.decision),
    decidedBy: entry(texts.decidedBy),
    decidedOn: entry(texts.decidedOn),
    reason: entry(texts.reason),
    at: cellAt('审定'),
  };
}

const approval = (...rows: DecisionEntry[]) => approvalOf('2026-10', rows, []);

test('a complete row 公布 that says yes approves the month', () => {
  const at = cellAt('审定');
  expect(approval(row())).toEqual({ kind: 'given', by: '陈立群', on: '2026-11-02', reason: '会议通过', at });
});

test.each(['同意', '同意 公布', '通过', '批准', 'Approved', 'APPROVED'])('%s is a yes', (decision) => {
  expect(approval(row({ decision })).kind).toBe('given');
});

test.each(['不同意', '暂缓', '不通过', '再议', '同意修改后公布'])('%s is not', (decision) => {
  expect(approval(row({ decision }))).toMatchObject({ kind: 'withheld', decision });
});

test('a row that lacks anything, is about something else or of another month approves nothing', () => {
  for (const lack of ['matter', 'decision', 'decidedBy', 'decidedOn', 'reason'] as const) {
    expect(approval(row({ [lack]: '' })).kind).toBe('absent');
  }
  expect(approval(row({ matter: '先进' })).kind).toBe('absent');
  expect(approval({ ...row(), month: '2026-09' }).kind).toBe('absent');
});

test('of several rows the latest counts, wherever it stands', () => {
  const no = row({ decision: '暂缓', decidedOn: '2026-11-03' });
  expect(approval(no, row()).kind).toBe('withheld');
  expect(approval(row({ decidedOn: '2026-11-04' }), no).kind).toBe('given');
});

test('a row approves one version and no more', () => {
  const published = publicationOf({ version: 1 });
  expect(approvalOf('2026-10', [row()], [published])).toEqual({
    kind: 'used',
    version: 1,
    by: '陈立群',
    on: '2026-11-02',
  });
  expect(approvalOf('2026-10', [row(), row({ decidedOn: '2026-11-05' })], [published]).kind).toBe('given');
  expect(approvalOf('2026-10', [row()], [publicationOf({ month: '2026-09' })]).kind).toBe('given');
});

test('a row older than what is out approves no correction of it, whoever approved that', () => {
  const byAnother = publicationOf({ approvedBy: '王建国', approvedOn: '2026-11-03', publishedOn: '2026-11-03' });
  expect(approvalOf('2026-10', [row()], [byAnother])).toMatchObject({ kind: 'used', version: 1, on: '2026-11-02' });
  const later = row({ decidedOn: '2026-11-03' });
  expect(approvalOf('2026-10', [later], [byAnother]).kind).toBe('given');
});
