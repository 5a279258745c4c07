import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { publishMonth } from '../../../src/app/publication/publish-month';
import { contestPorts, enter, OCTOBER } from '../../support/contest-workbook';
import { approve, day, done, ledgerOf, publish, PUBLISH, rank, refused, score, statusOf } from './publishing';

test('an approved month becomes version 1: sheet, register and log say who, when and until when it is public', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  const report = publish(ports);
  expect(report.written).toEqual(['排名 2026-10', '得分明细', '检查结果', '公示', '运行日志']);
  expect(report).toMatchObject({
    version: 1,
    approvedBy: '陈立群',
    approvedOn: '2026-11-02',
    publishedOn: '2026-11-02',
  });
  // The 2nd of November is a Monday: three working days later is Thursday.
  expect(report.publicUntil).toBe('2026-11-05');
  expect(report).toMatchObject({ advanced: '第1组', last: '第3组', lastTwo: ['第3组乙', '第3组甲'] });
  expect(report.mark).toMatch(/^[0-9a-f]{12}$/);
  expect(statusOf(ports, '排名 2026-10')).toBe(
    `第 1 版　陈立群 2026-11-02 审定，2026-11-02 公布，公示至 2026-11-05　校验码 ${report.mark}`,
  );
  const [, row = []] = ports.workbook.sheet('公示').values;
  expect(row.slice(0, 3)).toEqual(['2026-10', 1, '陈立群']);
  expect(row[row.length - 1]).toBe(report.mark);
  const log = ports.workbook.sheet('运行日志').values;
  expect(log[0]?.[0]).toContain(`末行 ${report.mark}`);
  expect(log[log.length - 1]?.slice(3, 6)).toEqual([expect.stringContaining('公布'), '2026-10', 1]);
});

test('a published month is left alone by every further ranking', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  const before = ports.workbook.contents();
  ports.workbook.changes.length = 0;
  const { mark } = rank(ports).publication;
  expect(rank(ports).publication).toEqual({ state: 'published', published: 1, mark });
  expect(ports.workbook.changes).toEqual([]);
  expect(ports.workbook.contents()).toEqual(before);
});

test('entries that change the result make a draft of version 2 with its list of changes, and version 1 stays as it was', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  const first = { sheet: ports.workbook.sheet('排名 2026-10'), ledger: ledgerOf(ports, '2026-10', 1) };
  score(ports, '第3组', 99);
  enter(ports, '异议', [
    [
      '2026-10',
      1,
      '',
      '第3组',
      '',
      '漏记一项',
      day('2026-11-03'),
      '',
      day('2026-11-04'),
      '经复核应为 99 分',
      '更正',
      '',
    ],
  ]);
  const draft = rank(ports);
  expect(draft).toMatchObject({ version: 2, publication: { state: 'changed', published: 1 } });
  expect(draft.findings.find(({ code }) => code === 'entries-changed-since-publication')?.message).toContain('第 2 版');
  expect(statusOf(ports, '排名 2026-10 v2')).toMatch(/^草稿，未经审定公布　校验码 [0-9a-f]{12}$/);

  approve(ports, '2026-11-05', { reason: '异议成立' });
  const second = publish({ ...ports, now: { date: '2026-11-05', time: '10:00' } });
  expect(second.version).toBe(2);
  // The warnings that version 2 was still to come are answered by it, also in 检查结果.
  const codes = second.findings.map(({ code }) => code);
  expect(draft.findings.map(({ code }) => code)).toContain('objection-not-corrected');
  expect(codes).not.toContain('entries-changed-since-publication');
  expect(codes).not.toContain('objection-not-corrected');
  expect(second.changes.slice(0, 4)).toEqual([
    { subject: '', item: '先进', before: '第1组', after: '第3组', reason: '异议成立' },
    { subject: '', item: '末位', before: '第3组', after: '第2组', reason: '异议成立' },
    // 95 and 99 of 100 at 30 full points, before 93: 27.90 and 29.70; the total from 97.10 to 98.90.
    { subject: '第3组', item: 'A 工作成效', before: '27.90', after: '29.70', reason: '经复核应为 99 分' },
    { subject: '第3组', item: '总分', before: '97.10', after: '98.90', reason: '经复核应为 99 分' },
  ]);
  expect(second.changes.find(({ subject, item }) => subject === '第1组' && item === '名次')).toEqual({
    subject: '第1组',
    item: '名次',
    before: '1',
    after: '2',
    reason: '异议成立',
  });
  expect(ports.workbook.sheet('排名 2026-10')).toEqual(first.sheet);
  expect(ledgerOf(ports, '2026-10', 1)).toEqual(first.ledger);
  expect(
    ports.workbook
      .sheet('公示')
      .values.slice(1)
      .map((row) => row[1]),
  ).toEqual([1, 2]);
  const settled = ports.workbook.contents();
  expect(rank(ports).publication).toEqual({ state: 'published', published: 2, mark: second.mark });
  expect(ports.workbook.contents()).toEqual(settled);
});

test('a draft of corrections is called void once the entries are put back', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  score(ports, '第3组', 99);
  rank(ports);
  score(ports, '第3组', 93);
  expect(rank(ports).publication.state).toBe('published');
  expect(statusOf(ports, '排名 2026-10 v2')).toContain('本草稿已作废');
  expect(ledgerOf(ports, '2026-10', 2)).toEqual([]);
  const before = ports.workbook.contents();
  rank(ports);
  expect(ports.workbook.contents()).toEqual(before);
  score(ports, '第3组', 99);
  expect(rank(ports).version).toBe(2);
  expect(statusOf(ports, '排名 2026-10 v2')).toContain('草稿，未经审定公布');
});

test('an entry that changes no result leaves the version as it is, and says so', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  const sheet = ports.workbook.sheet('排名 2026-10');
  enter(ports, '加扣分', [[day('2026-10-09'), '第3组', '', '其他加分', '', 0]]);
  const report = rank(ports);
  expect(report.publication.state).toBe('published');
  expect(report.findings.map(({ code }) => code)).toContain('entries-changed-same-result');
  expect(ports.workbook.sheet('排名 2026-10')).toEqual(sheet);
  expect(refused(publishMonth(ports, PUBLISH))).toContain('没有什么可以公布');
});

test('the language may change between two versions, and the figures are still compared', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-02');
  publish(ports);
  score(ports, '第3组', 99);
  approve(ports, '2026-11-01', { reason: 'earlier' });
  const report = publish(ports, { language: 'en', approvedBy: 'Chen', reason: 'Left out' });
  expect(report.written).toContain('Ranking 2026-10 v2');
  expect(report.changes.map(({ subject, item }) => `${subject} ${item}`)).toEqual([
    ' advanced',
    ' last',
    '第3组 A 工作成效',
    '第3组 total',
    '第3组 rank',
    '第1组 rank',
    '第2组 rank',
  ]);
  expect(rank(ports).publication.state).toBe('published');
});

test('two months have versions of their own, and a place held twice is a streak', () => {
  const ports = contestPorts({ months: ['2026-09', '2026-10'] });
  approve(ports, '2026-10-08', { month: '2026-09' });
  approve(ports, '2026-11-02');
  publish(ports, { month: '2026-09' });
  const report = publish(ports);
  expect(report.streaks).toEqual([
    { place: 'advanced', name: '第1组', months: 2, calls: 'praise' },
    { place: 'last', name: '第3组', months: 2, calls: 'talk' },
    { place: 'lastTwo', name: '第3组乙', months: 2, calls: 'talk' },
    { place: 'lastTwo', name: '第3组甲', months: 2, calls: 'talk' },
  ]);
  expect(
    ports.workbook
      .sheet('公示')
      .values.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['2026-09', 1],
    ['2026-10', 1],
  ]);
});

test('what would be published says which row of 审定 approves it', () => {
  const ports = contestPorts();
  approve(ports, '2026-11-01', { month: '2026-09', reason: '九月' });
  approve(ports, '2026-11-02');
  const row = { by: '陈立群', on: '2026-11-02', reason: '领导组会议通过', sheet: '审定', cell: 'A3' };
  expect(publish(ports, { dryRun: true }).decision).toEqual(row);
  expect(publish(ports, { dryRun: true, approvedBy: '王建国' }).decision).toEqual(row);
  approve(ports, '2026-11-02', { decision: '暂缓' });
  expect(publish(ports, { dryRun: true }).decision).toBeNull();
});

describe('a month is not published', () => {
  test('without an approval, which a dry run says beside what would be published', () => {
    const ports = contestPorts();
    const before = ports.workbook.contents();
    expect(refused(publishMonth(ports, PUBLISH))).toContain('没有审定，不能公布');
    const told = publish(ports, { dryRun: true });
    expect(told).toMatchObject({ version: 1, mark: '', written: [], approvedBy: '', advanced: '第1组' });
    expect(told.findings.map(({ code }) => code)).toContain('approval-to-be-given');
    expect(ports.workbook.contents()).toEqual(before);
  });

  test('when the latest row says anything but yes', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-01');
    approve(ports, '2026-11-02', { decision: '暂缓' });
    expect(refused(publishMonth(ports, PUBLISH))).toContain('陈立群 于 2026-11-02 的决定是“暂缓”');
  });

  test('by a typed approval that the latest row contradicts, unless it came later', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-01', { decision: '暂缓' });
    const typed = { ...PUBLISH, approvedBy: '王建国' };
    expect(refused(publishMonth(ports, { ...typed, approvedOn: '2026-11-01' }))).toContain('的决定是“暂缓”');
    expect(publish(ports, { ...typed, approvedOn: '2026-11-02' }).version).toBe(1);
  });

  test('twice by one approval', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    publish(ports);
    score(ports, '第3组', 99);
    expect(refused(publishMonth(ports, PUBLISH))).toContain('已用于 2026-10 第 1 版');
  });

  test('as a correction without a reason', () => {
    const ports = contestPorts();
    publish(ports, { approvedBy: '陈立群' });
    score(ports, '第3组', 99);
    expect(refused(publishMonth(ports, { ...PUBLISH, approvedBy: '陈立群' }))).toContain('要写明理由');
    expect(publish(ports, { approvedBy: '陈立群', dryRun: true }).findings.map(({ code }) => code)).toContain(
      'correction-without-reason',
    );
    expect(publish(ports, { approvedBy: '陈立群', reason: '漏记' }).version).toBe(2);
  });

  test('with a date of approval that is to come or cannot be read', () => {
    const ports = contestPorts();
    const on = (approvedOn: string) => refused(publishMonth(ports, { ...PUBLISH, approvedBy: '陈立群', approvedOn }));
    expect(on('2026-11-03')).toContain('在今天（2026-11-02）之后');
    expect(on('月初')).toContain('看不懂审定日期“月初”');
    expect(publish(ports, { approvedBy: '陈立群', approvedOn: '2026年11月1日' }).approvedOn).toBe('2026-11-01');
  });

  test('while an error stands', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    enter(ports, '单位', [['第4组', '指挥组', '指挥组月度', '第4组长', '', '是']]);
    expect(refused(publishMonth(ports, PUBLISH))).toMatch(/还有 \d+ 处错误没有更正/);
  });

  test('while a tie is undecided', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    score(ports, '第2组', 95);
    expect(refused(publishMonth(ports, PUBLISH))).toContain('还有 1 项并列没有审定');
  });

  test('when the result is another than the one agreed to', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    const { resultHash: agreed } = publish(ports, { dryRun: true });
    score(ports, '第3组', 99);
    const before = ports.workbook.contents();
    expect(refused(publishMonth(ports, { ...PUBLISH, agreed }))).toContain('别人改动了这个工作簿');
    expect(ports.workbook.contents()).toEqual(before);
    score(ports, '第3组', 93);
    expect(publish(ports, { agreed }).version).toBe(1);
  });

  test('where a sheet of the office itself is called 公示, which is no obstacle to a draft', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    ports.workbook.add('公示', [['公示栏照片'], ['十月']]);
    rank(ports);
    expect(refused(publishMonth(ports, PUBLISH))).toContain('《公示》不是本程序生成的');
    expect(statusOf(ports, '排名 2026-10')).toContain('草稿');
  });

  test('over a sheet that says it was published when the log knows nothing of it', () => {
    const ports = contestPorts();
    approve(ports, '2026-11-02');
    publish(ports);
    const log = ports.workbook.sheet('运行日志').values;
    const blank = log.map((row, index) => (index < 2 ? row : row.map(() => '')));
    ports.workbook.enter('运行日志', 1, blank);
    const before = ports.workbook.contents();
    for (const act of [() => publishMonth(ports, PUBLISH), () => computeMonthlyRanking(ports, OCTOBER)]) {
      expect(refused(act())).toContain('《排名 2026-10》写明已经公布');
    }
    expect(ports.workbook.contents()).toEqual(before);
  });
});

test('an approval is no entry of the contest: it leaves the input hash as it is', () => {
  const ports = contestPorts();
  const before = publish(ports, { dryRun: true });
  approve(ports, '2026-11-02');
  expect(publish(ports, { dryRun: true }).inputHash).toBe(before.inputHash);
  done(publishMonth(ports, PUBLISH));
});
