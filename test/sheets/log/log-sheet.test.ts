import { markOf } from '../../../src/core/log/chain';
import { verifyChain } from '../../../src/core/log/verify-chain';
import type { LogEntry } from '../../../src/core/log/log-entry';
import { appendedEntry } from '../../../src/sheets/log/append-log';
import { isOurLog, logEntries, readLog } from '../../../src/sheets/log/read-log';
import type { SheetSnapshot } from '../../../src/sheets/workbook-snapshot';
import type { Language } from '../../../src/text/language';
import { loggedRun } from '../../../src/app/log/logged-run';
import { fakePorts } from '../../support/fake-ports';
import { fakeWorkbook, type FakeWorkbook } from '../../support/fake-workbook';
import { rankFacts, sha256 } from '../../support/log-rows';
import { sheetOf } from '../../support/snapshot';

const LOG = '运行日志';

/** The log after runs in these languages, one row each. */
function loggedIn(...languages: readonly Language[]): { workbook: FakeWorkbook; entries: LogEntry[] } {
  const workbook = fakeWorkbook();
  const ports = fakePorts(workbook);
  const entries = languages.map((language) => {
    const name = workbook.contents().sheetNames[0];
    const log = name === undefined ? undefined : workbook.sheet(name);
    const { changes, entry } = loggedRun(ports, { log, language }, rankFacts);
    workbook.apply(changes);
    return entry;
  });
  return { workbook, entries };
}

it('rows read back are the rows written, in either language and in both by turns', () => {
  const { workbook, entries } = loggedIn('zh-CN', 'en', 'zh-CN');
  const log = workbook.sheet(LOG);
  expect(logEntries(log)).toEqual(entries);
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(verifyChain(readLog(log), sha256)).toEqual([]);
});

it('the first line counts the rows and names the last mark; headers stand below it', () => {
  const { workbook, entries } = loggedIn('zh-CN', 'zh-CN');
  const [line, header] = workbook.sheet(LOG).values;
  expect(line?.[0]).toBe(`共 2 行，末行 ${markOf(entries[1]?.chain ?? '')}`);
  expect(header?.slice(0, 4)).toEqual(['序号', '时间', '操作人', '事项']);
  expect(loggedIn('en').workbook.sheet('Run log').values[0]?.[0]).toMatch(/^1 rows, the last is [0-9a-f]{12}$/);
});

it('a further row is written as one row and the line, and nothing above is written again', () => {
  const { workbook } = loggedIn('zh-CN', 'zh-CN', 'zh-CN');
  expect(workbook.changes.map((change) => [change.kind, 'firstRow' in change ? change.firstRow : 0])).toEqual([
    ['create', 0],
    ['rows', 4],
    ['rows', 1],
    ['rows', 5],
    ['rows', 1],
  ]);
});

it('where there is no version and no month, the cells stay blank', () => {
  const workbook = fakeWorkbook();
  const facts = { ...rankFacts, action: 'setUp', month: '', version: 0, inputHash: '' } as const;
  const { changes, entry } = loggedRun(fakePorts(workbook), { log: undefined, language: 'zh-CN' }, facts);
  workbook.apply(changes);
  expect(workbook.sheet(LOG).values[2]?.slice(3, 6)).toEqual(['创建工作表', '', '']);
  expect(logEntries(workbook.sheet(LOG))).toEqual([entry]);
});

it('an empty sheet of the name is taken, a sheet with other headers is not', () => {
  const empty: SheetSnapshot = { name: LOG, values: [], shown: [], merges: [] };
  const row = loggedRun(fakePorts(fakeWorkbook()), { log: empty, language: 'zh-CN' }, rankFacts).entry;
  expect(appendedEntry(empty, row, 'zh-CN')).toMatchObject([{ kind: 'replace', layout: { name: LOG } }]);
  expect(isOurLog(empty)).toBe(true);
  expect(isOurLog(sheetOf(LOG, { rows: [['日志'], ['日期', '内容']] }))).toBe(false);
});

it('an action that the log does not know stays what it says, and is no entry any more', () => {
  const { workbook } = loggedIn('zh-CN', 'zh-CN');
  const [line = [], header = [], first = [], second = []] = workbook.sheet(LOG).values;
  const altered = sheetOf(LOG, { rows: [line, header, first.map((v) => (v === '计算排名' ? '公布 ' : v)), second] });
  expect(readLog(altered).rows[0]?.fields[3]).toBe('公布 ');
  expect(logEntries(altered)).toHaveLength(1);
});

it('a log whose first line was taken out is still read, and the line is missed', () => {
  const { workbook } = loggedIn('zh-CN', 'zh-CN');
  const altered = sheetOf(LOG, { rows: workbook.sheet(LOG).values.slice(1) });
  expect(readLog(altered)).toMatchObject({ line: null, rows: [{ row: 2 }, { row: 3 }] });
});
