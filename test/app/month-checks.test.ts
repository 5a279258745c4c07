import { checkEntries } from '../../src/app/check-entries';
import type { FindingReport, Refusal } from '../../src/app/client-messages';
import { computeMonthlyRanking } from '../../src/app/compute-monthly-ranking';
import type { CellValue } from '../../src/sheets/workbook-snapshot';
import { contestPorts, enter, OCTOBER } from '../support/contest-workbook';
import type { FakePorts } from '../support/fake-ports';

function findingsIn<Report extends { readonly findings: readonly FindingReport[] }>(answer: Report | Refusal) {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.findings;
}

function checked(ports: FakePorts): readonly string[] {
  return findingsIn(checkEntries(ports, OCTOBER)).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
}

const day = (date: string): CellValue => ({ date, time: '00:00:00' });

/** A second leader of the first group from the 26th on. */
function withSecondLeader(): FakePorts {
  const ports = contestPorts();
  enter(ports, '人员', [['', '新组长', '第1组', '组长', '', day('2026-10-26')]]);
  return ports;
}

test('checking and ranking answer and write the same findings', () => {
  const [checking, ranking] = [withSecondLeader(), withSecondLeader()];
  const ofCheck = findingsIn(checkEntries(checking, OCTOBER));
  const ofRanking = findingsIn(computeMonthlyRanking(ranking, OCTOBER));
  expect(ofCheck.map(({ code }) => code)).toContain('leader-doubled');
  expect(ofRanking).toEqual(ofCheck);
  expect(ranking.workbook.sheet('检查结果').values).toEqual(checking.workbook.sheet('检查结果').values);
});

test('a finding of a check names the days and the people, and goes when the cell is mended', () => {
  const ports = withSecondLeader();
  const [two] = findingsIn(checkEntries(ports, OCTOBER)).filter(({ code }) => code === 'leader-doubled');
  expect(two).toMatchObject({ severity: 'error', sheet: '人员', cell: 'F11' });
  expect(two?.message).toContain('“第1组”10月26日至31日有不止一名组长（第1组长、新组长）。');
  ports.workbook.enter('人员', 2, [['', '第1组长', '第1组', '组长', '', day('2026-01-01'), day('2026-10-25')]]);
  expect(checked(ports)).not.toContain('leader-doubled 人员!F11');
});

test('somebody without a task is told once, and with what it means for the ranking where it means something', () => {
  const ports = contestPorts();
  const leaders = checked(ports).filter((finding) => finding.includes('without-task'));
  expect(leaders).toEqual([
    'member-without-task 人员!A2',
    'member-without-task 人员!A5',
    'member-without-task 人员!A8',
  ]);
});

test('targets of the year are checked on their own sheet', () => {
  const ports = contestPorts();
  enter(ports, '年度目标', [[2026, '第1组甲', 'T1', '重点工作目标', '招商', '', '', day('2026-10-31')]]);
  const found = checked(ports);
  expect(found).toContain('target-without-measure 年度目标!F2');
  expect(found).toContain('target-not-served 年度目标!H2');
  expect(found).toContain('person-without-target 人员!A2');
});

test('recipients and their addresses are checked without being needed for a ranking', () => {
  const ports = contestPorts();
  enter(ports, '收件人', [['王乡长', '乡长', 'wang@haiyong', '全部']]);
  expect(checked(ports)).toContain('email-unreadable 收件人!C2');
  expect(findingsIn(computeMonthlyRanking(ports, OCTOBER)).map(({ code }) => code)).toContain('email-unreadable');
});
