// A month that went all the way: published, posted and mailed; then a score was found wrong, and all of it was done again as version 2.
import { generateNotice } from '../../../../src/app/notice/generate-notice';
import type { WorkbookSnapshot } from '../../../../src/sheets/workbook-snapshot';
import { OCTOBER } from '../../../support/contest-workbook';
import { Tampering, verified } from '../../../support/tampering';
import { mailingPorts, send } from '../../mail/mailing';
import { approve, done, publish, score } from '../../publication/publishing';

export const LEDGER = '得分明细';
export const REGISTER = '公示';
export const RANKING = '排名 2026-10';
export const CORRECTED = '排名 2026-10 v2';
export const NOTICE = '通报 2026-10';
export const MAILS = '发送记录';

/** What somebody does, and what is found: places begin with code, sheet and cell. */
export type Case = readonly [name: string, alter: (tampering: Tampering) => unknown, ...faults: string[]];

let made: WorkbookSnapshot | undefined;

export function correctedMonth(): WorkbookSnapshot {
  return (made ??= correct());
}

function correct(): WorkbookSnapshot {
  const ports = mailingPorts();
  done(generateNotice(ports, OCTOBER));
  send(ports);
  score(ports, '第3组', 99);
  approve(ports, '2026-11-05', { reason: '复核更正' });
  const later = { ...ports, now: { date: '2026-11-05', time: '10:00' } };
  publish(later);
  done(generateNotice(later, OCTOBER));
  return ports.workbook.contents();
}

/** Each is found where it should be, and every sentence says what it means and what to do. */
export function expectFound([, alter, ...faults]: Case): void {
  const tampering = new Tampering(correctedMonth());
  alter(tampering);
  const report = verified(tampering.snapshot());
  const places = report.faults.map(({ code, sheet, cell }) => [code, sheet, cell].join(' '));
  for (const fault of faults) expect(places).toContainEqual(expect.stringMatching(`^${fault}`));
  expect(report.intact).toBe(false);
  for (const { message } of report.faults) expect(message).toMatch(/^[^{}]+。[^{}]+。$/);
}
