// Repairs as a clerk takes them back from the menu, and the calls that making them costs.
import type { EditorWindow } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { obliging } from '../local/host/obliging-window';
import { builtHost } from '../support/built-host';
import { FileBook } from '../support/file-book';

const ALL = { month: '2026-10', language: null, dryRun: false, repairs: { choose: 'kinds', kinds: [] } };

function office(scores: readonly string[]): XlsxWorkbook {
  const book = new FileBook({
    单位: [['名称', '类别', '考核办法'], ...scores.map((_, index) => [`第${String(index)}组`, '指挥组', '指挥组月度'])],
    评分: [
      ['月份', '对象', '指标', '评分人', '得分'],
      ...scores.map((score, index) => ['2026-10', `第${String(index)}组`, 'A', '督查一', score]),
    ],
  });
  return openWorkbook(book.bytes());
}

function sheetOf(workbook: XlsxWorkbook, name: string) {
  const sheet = workbook.sheets().find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function scoresOf(workbook: XlsxWorkbook): readonly unknown[] {
  const sheet = sheetOf(workbook, '评分');
  const area = { row: 2, column: 5, rows: sheet.lastRow() - 1, columns: 1 };
  return sheet.read(area).map(([content]) => (content !== undefined && 'value' in content ? content.value : null));
}

/** Somebody who agrees to everything and remembers what was said. */
function clerk(): { readonly window: EditorWindow; readonly said: string[] } {
  const said: string[] = [];
  const window: EditorWindow = {
    ...obliging(),
    alert: ({ text }) => {
      said.push(text);
      return 'OK';
    },
  };
  return { window, said };
}

it('a click on “undo repairs” names the number, puts the old values back, and then has nothing more to do', () => {
  const workbook = office(['95分', '90分']);
  builtHost(workbook).run('clientRepairEntries', ALL);
  const { window, said } = clerk();
  for (let time = 0; time < 2; time += 1) builtHost(workbook, { window }).run('menuUndoRepairs');
  expect(said).toEqual([expect.stringContaining('2 处'), '已恢复 2 处原值。', '没有可以撤销的修复。']);
  expect(scoresOf(workbook)).toEqual(['95分', '90分']);
});

it('a repair of nine hundred scores makes the same calls as one of ten', () => {
  const callsFor = (count: number): readonly string[] => {
    const host = builtHost(office(Array.from({ length: count }, (_, index) => `${String(index % 100)}分`)));
    expect(host.run('clientRepairEntries', ALL)).toMatchObject({ left: 0 });
    return [...host.calls()];
  };
  expect(callsFor(900)).toEqual(callsFor(10));
});
