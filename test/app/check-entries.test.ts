import { checkEntries } from '../../src/app/check-entries';
import type { CheckReport, Refusal } from '../../src/app/client-messages';
import { publishMonth } from '../../src/app/publication/publish-month';
import { contestPorts, enter, OCTOBER } from '../support/contest-workbook';
import { fakePorts } from '../support/fake-ports';
import { fakeWorkbook } from '../support/fake-workbook';
import { snapshotOf } from '../support/snapshot';

function checked(answer: CheckReport | Refusal): CheckReport {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

test('a problem is listed in 检查结果 with its sheet, cell and remedy', () => {
  const ports = contestPorts();
  enter(ports, '评分', [['2026-10', '第1组', 'A', '李主任', '九十']]);
  const { month, findings } = checked(checkEntries(ports, OCTOBER));
  expect(month).toBe('2026-10');
  const found = findings.find(({ code }) => code === 'number-unreadable');
  expect(found).toMatchObject({ severity: 'error', sheet: '评分', cell: expect.stringMatching(/^E\d+$/) });
  const rows = ports.workbook.sheet('检查结果').values;
  expect(rows.some((row) => row[0] === '错误' && row[1] === '评分' && row[2] === found?.cell)).toBe(true);
});

test('the findings of other months are left out', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  enter(ports, '评分', [['2026-09', '第1组', 'A', '李主任', '九十']]);
  expect(checked(checkEntries(ports, OCTOBER)).findings.map(({ code }) => code)).not.toContain('number-unreadable');
  const september = checked(checkEntries(ports, { ...OCTOBER, month: '2026-09' }));
  expect(september.findings.map(({ code }) => code)).toContain('number-unreadable');
});

test('the sidebar begins with the month that is over, the command line with the latest', () => {
  const ports = contestPorts({ months: ['2026-10'] });
  enter(ports, '月度计划', [['2026-11', '第1组', '1-1', '下月事项', '标准', '第1组甲', 1]]);
  const asked = { ...OCTOBER, month: '', dryRun: true };
  expect(checked(checkEntries(ports, { ...asked, noMonth: 'inHand' })).month).toBe('2026-10');
  expect(checked(checkEntries(ports, asked)).month).toBe('2026-11');
});

test('the sidebar goes on to the next month once the last one is published', () => {
  const ports = contestPorts({ months: ['2026-10'] });
  enter(ports, '月度计划', [['2026-11', '第1组', '1-1', '下月事项', '标准', '第1组甲', 1]]);
  const published = publishMonth(ports, { ...OCTOBER, approvedBy: '陈立群', approvedOn: '2026-11-01', reason: '' });
  expect(published).not.toHaveProperty('refused');
  const asked = { ...OCTOBER, month: '', dryRun: true, noMonth: 'inHand' } as const;
  expect(checked(checkEntries(ports, asked)).month).toBe('2026-11');
});

test('a workbook that cannot be ranked at all is checked all the same', () => {
  const ports = fakePorts(
    fakeWorkbook(
      snapshotOf({
        评分: [
          ['月份', '对象'],
          ['2026-10', '甲组'],
        ],
      }),
    ),
  );
  const { findings } = checked(checkEntries(ports, { ...OCTOBER, month: '' }));
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['sheet-missing', 'header-missing']));
  expect(ports.workbook.contents().sheetNames).toContain('检查结果');
});

test('a dry run lists the findings and writes nothing', () => {
  const ports = contestPorts();
  const before = ports.workbook.contents();
  checked(checkEntries(ports, { ...OCTOBER, dryRun: true }));
  expect(ports.workbook.contents()).toEqual(before);
});
