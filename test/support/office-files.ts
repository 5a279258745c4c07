// The small contest of `contestPorts` as a file, at every station of its month.
import { openWorkbook } from '../../local/workbook/index';
import { contestPorts, enter } from './contest-workbook';
import { FileBook } from './file-book';
import { builtHost } from './built-host';

const OCTOBER = { month: '2026-10', language: null, dryRun: false };
const PUBLISH = { ...OCTOBER, approvedBy: '', approvedOn: '', reason: '' };

/** Entered and approved; nothing is computed yet. */
export function enteredContest(): FileBook {
  const ports = contestPorts();
  enter(ports, '审定', [['2026-10', '公布', '同意', '陈立群', { date: '2026-11-02', time: '00:00:00' }, '会议通过']]);
  const { sheets } = ports.workbook.contents();
  const entered = sheets.filter(({ name }) => !['得分明细', '检查结果', '运行日志'].includes(name));
  return new FileBook(Object.fromEntries(entered.map(({ name, values }) => [name, values])));
}

/** The same workbook after these clicks, one after the other. */
export function after(bytes: Uint8Array, ...actions: readonly ('rank' | 'publish' | 'notice')[]): Uint8Array {
  const workbook = openWorkbook(bytes);
  for (const action of actions) {
    const [name, request] = CLICKS[action];
    const answer = builtHost(workbook).run(name, request) as object;
    if ('refused' in answer) throw new Error(String(answer.refused));
  }
  return workbook.save();
}

export const CLICKS = {
  rank: ['clientComputeMonthlyRanking', OCTOBER],
  publish: ['clientPublish', PUBLISH],
  notice: ['clientGenerateNotice', OCTOBER],
} as const;
