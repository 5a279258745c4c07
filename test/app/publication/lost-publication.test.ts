import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { planMails } from '../../../src/app/mail/plan-mails';
import { generateNotice } from '../../../src/app/notice/generate-notice';
import { publishMonth } from '../../../src/app/publication/publish-month';
import type { CellValue } from '../../../src/sheets/workbook-snapshot';
import { contestPorts, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { approve, done, publish, PUBLISH, refused } from './publishing';

describe('a version whose row of 公示 is gone or altered', () => {
  const tampered = (row: (cells: readonly CellValue[]) => CellValue[]): FakePorts => {
    const ports = contestPorts({ months: ['2026-09', '2026-10'] });
    approve(ports, '2026-11-02');
    publish(ports);
    done(generateNotice(ports, OCTOBER));
    const [, cells = []] = ports.workbook.sheet('公示').values;
    ports.workbook.enter('公示', 2, [row(cells)]);
    return ports;
  };

  test.each([
    ['gone', (cells: readonly CellValue[]) => cells.map(() => '')],
    [
      'given another result',
      (cells: readonly CellValue[]) =>
        cells.map((cell) => (/^[0-9a-f]{64}$/.test(String(cell)) ? 'f'.repeat(64) : cell)),
    ],
  ])('%s, is neither drafted, published, noticed nor mailed a second time', (_, change) => {
    const ports = tampered(change);
    const before = ports.workbook.contents();
    const acts = [
      () => computeMonthlyRanking(ports, OCTOBER),
      () => publishMonth(ports, PUBLISH),
      () => generateNotice(ports, OCTOBER),
      () => planMails(ports, { ...OCTOBER, channel: 'outbox', attach: 'html' }),
    ];
    for (const act of acts) {
      expect(refused(act())).toContain('《运行日志》写明 2026-10 第 1 版已经公布');
    }
    expect(ports.workbook.contents()).toEqual(before);
  });

  test('does not stand in the way of other months', () => {
    const ports = tampered((cells) => cells.map(() => ''));
    expect(done(computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' }))).toMatchObject({ month: '2026-09' });
  });
});

test('a published sheet that somebody has deleted is told of, and nothing takes its place', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  const { sheetNames, sheets } = ports.workbook.contents();
  const workbook = fakeWorkbook({
    sheetNames: sheetNames.filter((name) => name !== '排名 2026-10'),
    sheets: sheets.filter(({ name }) => name !== '排名 2026-10'),
  });
  const report = done(computeMonthlyRanking({ ...ports, workbook }, OCTOBER));
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      code: 'published-sheet-missing',
      message: expect.stringContaining('第 1 版已经公布，工作表《排名 2026-10》却找不到了') as string,
    }),
  );
  expect(workbook.sheetNames()).not.toContain('排名 2026-10');
});
