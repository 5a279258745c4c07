// What “Check entries” and the repairs share: a month read and looked through, and its findings put into 检查结果.
import type { Month } from '../../core/calendar/calendar';
import type { Finding } from '../../core/findings/finding';
import { assessMonth, readingFindings, readWorkbook, type ReadWorkbook } from './assess-month';
import type { CheckReport, CheckRequest, Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import { keptByEditors } from '../outputs/kept-by-editors';
import { findingsChange, sheetOf } from '../outputs/output-changes';
import { obstacleToWriting } from '../outputs/output-sheets';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { toldFindings } from './told-findings';

export interface CheckedMonth extends ReadWorkbook {
  /** Empty where the sheets hold no month at all. */
  readonly month: Month;
  readonly findings: readonly Finding[];
}

/** Everything that is wrong with the month asked for; nothing is written. */
export function checkMonth(ports: Ports, request: CheckRequest): CheckedMonth | Refusal {
  const read = readWorkbook(ports, request);
  const { chosen, language, snapshot } = read;
  if (chosen.kind === 'refused') return refusal(chosen.cause, language);
  const month = chosen.kind === 'month' ? chosen.month : '';
  const { workbook } = ports;
  const findings = toldFindings(findingsOf(read, month), { workbook, sheetNames: snapshot.sheetNames });
  return { ...read, month, findings };
}

export function checkReport({ month, findings, language }: CheckedMonth): CheckReport {
  return { schema: 1, month, findings: findingReports(findings, language) };
}

/** Writes 检查结果; the refusal where it cannot be written. */
export function writeFindings({ workbook, now }: Ports, checked: CheckedMonth): Refusal | null {
  const { snapshot, language } = checked;
  const sheet = sheetOf(snapshot).findings;
  const obstacle = obstacleToWriting(workbook, { findings: sheet });
  if (obstacle !== null) return refusal({ ...obstacle, findings: checkReport(checked).findings }, language);
  const change = findingsChange(sheet, { ...checked, checkedAt: now }, language);
  workbook.apply(keptByEditors([change], checked.reading.editors));
  workbook.show(change.layout.name);
  return null;
}

/** A workbook that cannot be ranked at all is still read: its refusals come first. */
function findingsOf(read: ReadWorkbook, month: Month): readonly Finding[] {
  const { reading } = read;
  if (reading.refusals.length > 0 || month === '') return [...reading.refusals, ...readingFindings(reading, month)];
  return assessMonth(read, month).findings;
}
