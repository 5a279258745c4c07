import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { readLogEntries } from '../../../src/app/log/read-log-entries';
import { verifyFromMenu } from '../../../src/app/log/verify-from-menu';
import { verifyLog } from '../../../src/app/log/verify/verify-log';
import type { VerifyReport, VerifyRequest } from '../../../src/app/messages/log-messages';
import { contestPorts, OCTOBER } from '../../support/contest-workbook';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { approve, done, publish, rank, score } from '../publication/publishing';

const LOG = '运行日志';

function verify(ports: FakePorts, changes: Partial<VerifyRequest> = {}): VerifyReport {
  return done(verifyLog(ports, { month: '', language: null, dryRun: false, mark: '', ...changes }));
}

function publishedPorts(): FakePorts {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  return ports;
}

/** The same workbook, whose program dies just before the n-th time it stores something, counted from 1. */
function dyingPorts(ports: FakePorts, at: number): FakePorts {
  let stored = 0;
  const apply: FakePorts['workbook']['apply'] = (changes) => {
    stored += 1;
    if (stored === at) throw new Error('the run dies here');
    ports.workbook.apply(changes);
  };
  return { ...ports, workbook: { ...ports.workbook, apply } };
}

it('a workbook without a log has nothing to verify, and is told so', () => {
  const report = verify(fakePorts(fakeWorkbook()));
  expect(report).toMatchObject({ intact: true, rows: 0, mark: '', published: [], faults: [] });
  expect(report.findings).toMatchObject([
    { severity: 'note', code: 'log-empty', message: expect.stringContaining('没有可以核对的内容') },
  ]);
});

it('a ranked and published month is intact, and nothing is written', () => {
  const ports = publishedPorts();
  const before = ports.workbook.contents();
  const report = verify(ports);
  expect(report).toMatchObject({ intact: true, faults: [], findings: [] });
  expect(report.published).toMatchObject([{ month: '2026-10', version: 1, mark: report.mark, intact: true }]);
  expect(ports.workbook.contents()).toEqual(before);
});

it('a mark copied from paper is found, in whatever characters it is typed, whole chain and all', () => {
  const ports = publishedPorts();
  const { mark } = verify(ports);
  const chain = String(ports.workbook.sheet(LOG).values[3]?.[10]);
  for (const typed of [
    mark,
    ` ${mark.toUpperCase()} `,
    mark.replace(/\d/g, (d) => '０１２３４５６７８９'[Number(d)] ?? d),
    chain,
  ]) {
    expect(verify(ports, { mark: typed }).findings).toMatchObject([
      { code: 'mark-found', sheet: LOG, cell: 'A4', message: expect.stringContaining('公布排名 2026-10 第 1 版') },
    ]);
  }
});

it('a mark that the log does not know is a fault; what is no mark is asked for again', () => {
  const ports = publishedPorts();
  expect(verify(ports, { mark: '0123456789ab' })).toMatchObject({
    intact: false,
    faults: [{ code: 'paper-mark-unknown', sheet: '', cell: '', message: expect.stringContaining('0123456789ab') }],
  });
  const answer = verifyLog(ports, { ...OCTOBER, mark: '第 1 版' });
  expect(answer).toMatchObject({ refused: expect.stringContaining('12 位字符') });
});

it.each([
  ['before the results are stored', 1, []],
  ['between the results and the log', 2, ['output-incomplete 排名 2026-10']],
  ['between the log and the last line', 3, ['output-incomplete 排名 2026-10']],
])(
  'a publication that died %s is called incomplete, not forged, and the same click completes it',
  (_, at, expected) => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    expect(() => publish(dyingPorts(ports, at))).toThrow();
    expect(verify(ports).faults.map(({ code, sheet }) => `${code} ${sheet}`)).toEqual(expected);
    publish(ports);
    expect(verify(ports)).toMatchObject({ intact: true, faults: [] });
  },
);

it.each([1, 2, 3])('a draft that is called void and dies at step %i is incomplete, not forged', (at) => {
  const ports = publishedPorts();
  score(ports, '第3组', 99);
  rank(ports);
  score(ports, '第3组', 93);
  computeMonthlyRanking(dyingPorts(ports, at), OCTOBER);
  const codes = verify(ports).faults.map(({ code }) => code);
  expect(codes.filter((code) => code !== 'output-incomplete')).toEqual([]);
  rank(ports);
  expect(verify(ports).faults).toEqual([]);
});

it('a draft whose sheet was cleared to be laid out anew, and not laid out, is incomplete', () => {
  const ports = contestPorts();
  rank(ports);
  const { sheetNames, sheets } = ports.workbook.contents();
  const cleared = sheets.map((sheet) => (sheet.name === '排名 2026-10' ? { ...sheet, values: [], shown: [] } : sheet));
  expect(verify(fakePorts(fakeWorkbook({ sheetNames, sheets: cleared }))).faults).toMatchObject([
    { code: 'output-incomplete', sheet: '排名 2026-10' },
  ]);
});

it('entries that have changed since are no fault: the published result stands as it was', () => {
  const ports = publishedPorts();
  score(ports, '第3组', 99);
  expect(verify(ports).intact).toBe(true);
  rank(ports);
  expect(verify(ports).intact).toBe(true);
});

it('the same entries that give another result today point to another program', () => {
  const ports = publishedPorts();
  const other = {
    sha256: (text: string) => ports.digest.sha256(text.includes('"advanced":{"named"') ? `${text} ` : text),
  };
  expect(verify({ ...ports, digest: other })).toMatchObject({
    intact: false,
    published: [{ intact: false }],
    faults: [{ code: 'result-not-reproduced', sheet: '公示', cell: 'A2' }],
  });
});

it('ranking sheets from before there was a log are passed over', () => {
  const ports = contestPorts();
  rank(ports);
  const { sheetNames, sheets } = ports.workbook.contents();
  const old = sheets
    .filter(({ name }) => name !== LOG)
    .map((sheet) => ({
      ...sheet,
      values: sheet.values.filter((_, row) => sheet.name !== '排名 2026-10' || row !== 2),
    }));
  const report = verify(
    fakePorts(fakeWorkbook({ sheetNames: sheetNames.filter((name) => name !== LOG), sheets: old })),
  );
  expect(report).toMatchObject({ intact: true, rows: 0 });
});

it('the log is read newest first, for one month or for all', () => {
  const ports = publishedPorts();
  const entries = (month: string) => done(readLogEntries(ports, { ...OCTOBER, month })).entries;
  expect(entries('').map(({ number, action }) => [number, action])).toEqual([
    [2, '公布排名'],
    [1, '创建工作表'],
  ]);
  expect(entries('2026-10')).toMatchObject([{ time: '2026-11-02 09:30', version: 1, mark: verify(ports).mark }]);
  expect(entries('2026-09')).toEqual([]);
});

it('the menu asks for a mark and says in one window what was found', () => {
  const ports = publishedPorts();
  const told: string[] = [];
  const prompt = (typed: string | null) => ({
    ask: () => typed,
    confirm: () => true,
    tell: ({ text }: { readonly text: string }) => told.push(text),
  });
  verifyFromMenu({ ...ports, prompt: prompt('') });
  expect(told).toEqual([
    expect.stringMatching(/^核对完毕，没有发现改动：日志 2 行，末行校验码 [0-9a-f]{12}，已公布的结果 1 个。$/),
  ]);
  verifyFromMenu({ ...ports, prompt: prompt(null) });
  expect(told).toHaveLength(1);
  ports.workbook.enter('公示', 2, [['2026-10', 1, '某某某']]);
  verifyFromMenu({ ...ports, prompt: prompt('0123456789ab') });
  expect(told[1]).toMatch(/^核对发现 \d 处不符：\n.*公示!A2 /);
});
