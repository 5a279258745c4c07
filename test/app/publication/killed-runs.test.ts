// A run that dies at any change of the workbook leaves nothing that passes for final, and the same click completes it.
import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { publishMonth } from '../../../src/app/publication/publish-month';
import { isRankingSheetName } from '../../../src/sheets/layouts/ranking/ranking-layout';
import { statusIn } from '../../../src/sheets/layouts/ranking/ranking-status';
import { logEntries } from '../../../src/sheets/log/read-log';
import { markOf } from '../../../src/core/log/chain';
import { contestPorts, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';
import { approve, publish, PUBLISH, refused, score } from './publishing';

/** The same workbook, whose program dies just before the n-th change it makes, counted from 1. */
function dyingPorts(ports: FakePorts, at: number): FakePorts {
  let made = 0;
  return {
    ...ports,
    workbook: {
      ...ports.workbook,
      apply: (changes) => {
        for (const change of changes) {
          made += 1;
          if (made === at) throw new Error('the run dies here');
          ports.workbook.apply([change]);
        }
      },
    },
  };
}

interface Story {
  readonly name: string;
  readonly before: (ports: FakePorts) => void;
  readonly act: (ports: FakePorts) => object;
}

const stories: readonly Story[] = [
  {
    name: 'a first draft',
    before: () => undefined,
    act: (ports) => computeMonthlyRanking(ports, OCTOBER),
  },
  {
    name: 'a first version over its draft',
    before: (ports) => {
      computeMonthlyRanking(ports, OCTOBER);
      approve(ports, '2026-11-02');
    },
    act: (ports) => publishMonth(ports, PUBLISH),
  },
  {
    name: 'a correction without a draft before it',
    before: (ports) => {
      publish(ports, { approvedBy: '陈立群', approvedOn: '2026-11-01' });
      score(ports, '第3组', 99);
      approve(ports, '2026-11-02');
    },
    act: (ports) => publishMonth(ports, PUBLISH),
  },
];

/** What a reader takes for final although nothing proves it. */
function unprovenLines(ports: FakePorts): string[] {
  const { sheetNames, sheets } = ports.workbook.contents();
  const log = logEntries(sheets.find(({ name }) => name === '运行日志'));
  const marks = new Set(log.map(({ chain }) => markOf(chain)));
  return sheetNames.filter(isRankingSheetName).filter((name) => {
    const status = statusIn(ports.workbook.sheet(name));
    return status !== null && status.kind !== 'unfinished' && !marks.has(status.mark);
  });
}

function started({ before }: Story): FakePorts {
  const ports = contestPorts();
  before(ports);
  ports.workbook.changes.length = 0;
  return ports;
}

test.each(stories)('$name, killed before any of its changes, is completed by the same click', (story) => {
  const whole = started(story);
  expect(refused(story.act(whole))).toBe('not refused');
  const changes = whole.workbook.changes.length;
  expect(changes).toBeGreaterThan(4);
  for (let at = 1; at <= changes; at += 1) {
    const ports = started(story);
    expect(refused(story.act(dyingPorts(ports, at)))).toContain('没有完成');
    expect(unprovenLines(ports)).toEqual([]);
    expect(ports.lockState().held).toBe(false);
    expect(refused(story.act(ports))).toBe('not refused');
    expect(contentsApart(ports)).toEqual(contentsApart(whole));
  }
});

test('a publication that died before its row of the log is no publication for a ranking that comes next', () => {
  const story = stories[1]!;
  const whole = started(story);
  story.act(whole);
  for (let at = 1; at <= whole.workbook.changes.length; at += 1) {
    const ports = started(story);
    story.act(dyingPorts(ports, at));
    const isLogged = logEntries(ports.workbook.sheet('运行日志')).some(({ action }) => action === 'publish');
    const report = computeMonthlyRanking(ports, OCTOBER);
    expect(report).toMatchObject({ publication: { state: isLogged ? 'published' : 'draft' } });
    expect(statusIn(ports.workbook.sheet('排名 2026-10'))?.kind).toBe(isLogged ? 'published' : 'draft');
    expect(unprovenLines(ports)).toEqual([]);
  }
});

test.each([
  ['a draft', (ports: FakePorts) => computeMonthlyRanking(ports, OCTOBER)],
  ['a publication', (ports: FakePorts) => publishMonth(ports, { ...PUBLISH, reason: '漏记', approvedBy: '王建国' })],
])('a version that lacks its last line only gets it from %s of its correction', (_, act) => {
  const story = stories[1]!;
  const whole = started(story);
  story.act(whole);
  const ports = started(story);
  story.act(dyingPorts(ports, whole.workbook.changes.length));
  expect(statusIn(ports.workbook.sheet('排名 2026-10'))?.kind).toBe('unfinished');
  score(ports, '第3组', 99);
  expect(refused(act(ports))).toBe('not refused');
  const line = (of: FakePorts) => of.workbook.sheet('排名 2026-10').values[2];
  expect(line(ports)).toEqual(line(whole));
});

/** All cells but the line that counts the log's rows, which may lag one behind until the next row is added. */
function contentsApart(ports: FakePorts): object {
  const { sheetNames, sheets } = ports.workbook.contents();
  const rows = sheets.map(({ name, values }) => [name, name === '运行日志' ? values.slice(1) : values] as const);
  return { sheetNames: [...sheetNames].sort(), rows: Object.fromEntries(rows) };
}
