import { generateNotice } from '../../../src/app/notice/generate-notice';
import { noticeFile } from '../../../src/app/notice/notice-file';
import type { NoticeReport } from '../../../src/app/messages/notice-messages';
import type { WorkbookChange } from '../../../src/sheets/sheet-layout';
import type { CellValue } from '../../../src/sheets/workbook-snapshot';
import { contestPorts, enter, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';
import { approve, day, done, publish, refused, score } from '../publication/publishing';

function published(): FakePorts {
  const ports = contestPorts();
  publish(ports, { approvedBy: '陈立群', approvedOn: '2026-11-02' });
  return ports;
}

function notice(ports: FakePorts): NoticeReport {
  return done(generateNotice(ports, OCTOBER));
}

function linesOn(ports: FakePorts, sheet: string): string[] {
  return ports.workbook.sheet(sheet).values.map((row) => row.map(String).join(''));
}

function actionsLogged(ports: FakePorts): CellValue[] {
  return ports.workbook
    .sheet('运行日志')
    .values.slice(2)
    .map((row) => row[3] ?? '');
}

it('the notice of a published month is a sheet to print, two pages and a row of the log, with the mark of the publication', () => {
  const ports = published();
  const report = notice(ports);
  const { mark } = report;
  expect(mark).toBe(String(ports.workbook.sheet('公示').values[1]?.slice(-1)));
  expect(report).toMatchObject({ month: '2026-10', version: 1, kind: 'first' });
  expect(report.written).toEqual(['通报 2026-10', '运行日志']);
  expect(report.pages).toEqual([
    expect.objectContaining({
      sheet: '通报 2026-10',
      orientation: 'portrait',
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
    }),
  ]);
  expect(report.documents.map(({ kind, fileName }) => [kind, fileName])).toEqual([
    ['circular', '通报 2026-10'],
    ['poster', '海报 2026-10'],
  ]);
  const breaks = report.pages[0]!.breaksBefore.map((row) => linesOn(ports, '通报 2026-10')[row - 1]!);
  expect(breaks.filter((line) => line.startsWith('附件'))).not.toEqual([]);
  for (const { html } of report.documents) expect(html).toContain(mark);
  expect(linesOn(ports, '通报 2026-10').join('\n')).toContain(`第 1 版　校验码 ${mark}`);
  expect(linesOn(ports, '通报 2026-10')[0]).toBe('');
  expect(actionsLogged(ports)).toEqual([
    expect.stringContaining('创建'),
    expect.stringContaining('公布'),
    expect.stringContaining('通报'),
  ]);
  expect(ports.workbook.shown()).toBe('通报 2026-10');
});

it('the same notice made again writes nothing', () => {
  const ports = published();
  notice(ports);
  const before = ports.workbook.contents();
  ports.workbook.changes.length = 0;
  expect(notice(ports)).toMatchObject({ written: [], pages: [] });
  expect(ports.workbook.changes).toEqual([]);
  expect(ports.workbook.contents()).toEqual(before);
});

it('what changes no result but stands on the notice makes it anew, with a row of the log', () => {
  const ports = published();
  notice(ports);
  enter(ports, '设置', [['公示地点', '村口']]);
  expect(notice(ports).written).toEqual(['通报 2026-10', '运行日志']);
  expect(linesOn(ports, '通报 2026-10').join('\n')).toContain('公示地点：村口。');
});

it('a month that is not published makes a draft without a mark, which the publication’s notice takes the place of', () => {
  const ports = contestPorts();
  const report = notice(ports);
  expect(report).toMatchObject({ kind: 'draft', version: 1, mark: '', written: ['通报 2026-10'] });
  expect(linesOn(ports, '通报 2026-10').join('\n')).toContain('送审稿');
  publish(ports, { approvedBy: '陈立群', approvedOn: '2026-11-02' });
  expect(notice(ports).kind).toBe('first');
  expect(linesOn(ports, '通报 2026-10').join('\n')).not.toContain('送审稿');
});

it('the notice of a correction has a sheet of its own and lists what changed; the first stays as it was', () => {
  const ports = contestPorts();
  publish(ports, { approvedBy: '陈立群', approvedOn: '2026-11-01' });
  notice(ports);
  const first = ports.workbook.sheet('通报 2026-10');
  score(ports, '第3组', 99);
  approve(ports, '2026-11-02', { reason: '漏记一项' });
  publish(ports);
  expect(notice(ports)).toMatchObject({ kind: 'correction', version: 2 });
  const lines = linesOn(ports, '通报 2026-10 v2').join('\n');
  expect(lines).toContain('更正：以第 2 版为准');
  expect(lines).toContain('更正理由：漏记一项');
  expect(ports.workbook.sheet('通报 2026-10')).toEqual(first);
});

describe('no notice is made', () => {
  it('once entries have left the published result behind', () => {
    const ports = published();
    score(ports, '第3组', 99);
    expect(refused(generateNotice(ports, OCTOBER))).toContain('请先公布第 2 版');
  });

  it('while an error stands', () => {
    const ports = contestPorts();
    enter(ports, '评分', [['2026-10', '没有的组', 'A', '刘主任', 90]]);
    const answer = generateNotice(ports, OCTOBER);
    expect(refused(answer)).toContain('2026-10 还有 1 处错误没有更正，不能生成通报');
    expect(answer).toHaveProperty('findings.0.severity', 'error');
    expect(ports.workbook.sheetNames()).not.toContain('通报 2026-10');
  });

  it('over a sheet of that name that somebody else made', () => {
    const ports = published();
    ports.workbook.add('通报 2026-10', [['去年的通报']]);
    expect(refused(generateNotice(ports, OCTOBER))).toContain('《通报 2026-10》不是本程序生成的');
    expect(linesOn(ports, '通报 2026-10')).toEqual(['去年的通报']);
  });
});

it('a dry run tells the pages and writes nothing', () => {
  const ports = published();
  ports.workbook.changes.length = 0;
  const report = done(generateNotice(ports, { ...OCTOBER, dryRun: true }));
  expect(report.documents).toHaveLength(2);
  expect(report.written).toEqual([]);
  expect(ports.workbook.changes).toEqual([]);
});

it('open ties are for the leading group to decide on: they stand in the draft', () => {
  const ports = contestPorts();
  score(ports, '第2组', 95);
  const report = notice(ports);
  expect(report.kind).toBe('draft');
  expect(linesOn(ports, '通报 2026-10').join('')).toContain('先进单位待审定：第1组、第2组并列');
});

describe('a run that dies', () => {
  const CHANGES = 3;

  it.each(Array.from({ length: CHANGES }, (_, index) => index + 1))(
    'before its change %d leaves no notice that looks finished, and the same click completes it',
    (at) => {
      const ports = published();
      generateNotice(dying(ports, at), OCTOBER);
      const left = ports.workbook.sheetNames().includes('通报 2026-10');
      if (left) expect(linesOn(ports, '通报 2026-10')[0]).toContain('未完成');
      notice(ports);
      const whole = published();
      notice(whole);
      expect(linesOn(ports, '通报 2026-10')).toEqual(linesOn(whole, '通报 2026-10'));
      expect(actionsLogged(ports)).toEqual(actionsLogged(whole));
    },
  );

  function dying(ports: FakePorts, at: number): FakePorts {
    let made = 0;
    const apply = (changes: readonly WorkbookChange[]): void => {
      for (const change of changes) {
        if (change.kind === 'protect') continue;
        made += 1;
        if (made === at) throw new Error('the run dies here');
        ports.workbook.apply([change]);
      }
    };
    return { ...ports, workbook: { ...ports.workbook, apply } };
  }
});

describe('the PDF to download', () => {
  it('is the page of the circular or the poster, by a name that every system takes', () => {
    const ports = published();
    const file = done(noticeFile(ports, { ...OCTOBER, document: 'poster' }));
    expect(file).toMatchObject({ fileName: '海报 2026-10.pdf', mimeType: 'application/pdf' });
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toContain('效能竞赛结果公示');
  });

  it('is refused with what to do instead where nothing can print', () => {
    const ports = { ...published(), printer: { pdf: () => null } };
    expect(refused(noticeFile(ports, { ...OCTOBER, document: 'circular' }))).toContain('用浏览器的打印功能');
  });
});

it('a character that no font may have is told, and the notice prints 〓 for it', () => {
  const ports = contestPorts();
  enter(ports, '月度计划', [
    ['2026-10', '第1组', '1-9', '修路\u{E000}', '标准', '第1组甲', 1, day('2026-10-20'), 0.5, '', '天气', '雨', ''],
  ]);
  const report = notice(ports);
  expect(report.findings.map(({ code }) => code)).toContain('character-unprintable');
  expect(report.documents[0]?.html).toContain('修路〓');
});
