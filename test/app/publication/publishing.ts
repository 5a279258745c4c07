// A month on its way to the wall, as the tests of this folder need it.
import type { Refusal } from '../../../src/app/client-messages';
import type { RankingReport } from '../../../src/app/messages/ranking-messages';
import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import type { PublicationReport, PublishRequest } from '../../../src/app/messages/publication-messages';
import { publishMonth } from '../../../src/app/publication/publish-month';
import type { CellValue } from '../../../src/sheets/workbook-snapshot';
import { enter, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';

export const PUBLISH: PublishRequest = { ...OCTOBER, approvedBy: '', approvedOn: '', reason: '' };

export function done<Report extends object>(answer: Report | Refusal): Report {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

export function refused(answer: object): string {
  return 'refused' in answer ? String(answer.refused) : 'not refused';
}

/** A row 公布 of 审定. */
export function approve(
  ports: FakePorts,
  on: string,
  changes: { decision?: string; reason?: string; month?: string } = {},
): void {
  const { decision = '同意', reason = '领导组会议通过', month = '2026-10' } = changes;
  enter(ports, '审定', [[month, '公布', decision, '陈立群', day(on), reason]]);
}

export function publish(ports: FakePorts, request: Partial<PublishRequest> = {}): PublicationReport {
  return done(publishMonth(ports, { ...PUBLISH, ...request }));
}

export function rank(ports: FakePorts): RankingReport {
  return done(computeMonthlyRanking(ports, OCTOBER));
}

/** The score of that group's criterion A. */
export function score(ports: FakePorts, group: string, points: number, month = '2026-10'): void {
  const rows = ports.workbook.sheet('评分').values;
  const row = rows.findIndex((cells) => cells[0] === month && cells[1] === group && cells[2] === 'A') + 1;
  ports.workbook.enter('评分', row, [[month, group, 'A', '刘主任', points]]);
}

export function day(date: string): CellValue {
  return { date, time: '00:00:00' };
}

/** The third line of a ranking sheet. */
export function statusOf(ports: FakePorts, sheet: string): string {
  return String(ports.workbook.sheet(sheet).values[2]?.[0]);
}

export function ledgerOf(ports: FakePorts, month: string, version: number): readonly (readonly CellValue[])[] {
  return ports.workbook.sheet('得分明细').values.filter((row) => row[0] === month && row[1] === version);
}
