// The office's workbook with several sheets in place of one, and plan lines to put into them.
import { readEntries } from '../../src/sheets/read-entries';
import { officeSheets, type OfficeSheets } from './office-workbook';
import { dateCell, snapshotOf, type CellInput } from './snapshot';

/** Of a plan that says neither its month nor its unit. */
export const planHeaders = ['编号', '工作事项', '工作标准', '责任人', '完成时限', '完成率'];

export function planLine(id: number | string): readonly CellInput[] {
  return [id, '修路', '通车', '张三', dateCell('2026-10-20'), 1];
}

/** The office’s workbook with other sheets in place of one, read. */
export function readWithout(name: '月度计划' | '评分', others: OfficeSheets): ReturnType<typeof readEntries> {
  const { 月度计划, 评分, ...rest } = officeSheets;
  const kept = { ...rest, ...(name === '评分' ? { 月度计划 } : { 评分 }) };
  return readEntries(snapshotOf({ ...kept, ...others }));
}

export function found(reading: ReturnType<typeof readEntries>) {
  return reading.findings.map(({ finding }) => finding);
}
