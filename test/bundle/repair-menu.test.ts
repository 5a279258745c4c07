// Repairs as a clerk makes them: tick, click “check entries”, agree; and the calls that it costs.
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

/** Ticks the first row of 检查结果 that offers a repair. */
function tick(workbook: XlsxWorkbook): void {
  const sheet = sheetOf(workbook, '检查结果');
  const rows = sheet.shown({ row: 1, column: 1, rows: sheet.lastRow(), columns: 8 });
  const row = rows.findIndex((texts, index) => index > 2 && texts[6] !== '') + 1;
  sheet.write({ row, column: 8, rows: 1, columns: 1 }, [[{ kind: 'text', value: '✓' }]]);
}

/** Somebody who answers the question about repairs in that way and remembers everything said. */
function clerk(answer: 'OK' | 'CANCEL'): { readonly window: EditorWindow; readonly said: string[] } {
  const said: string[] = [];
  const window: EditorWindow = {
    ...obliging(),
    alert: ({ text, buttons }) => {
      said.push(text);
      return buttons === 'OK' ? 'OK' : answer;
    },
  };
  return { window, said };
}

describe('a click on “check entries”', () => {
  it('asks once about the ticked repairs, makes them and tells how many', () => {
    const workbook = office(['95分', '90分', '88']);
    builtHost(workbook, clerk('OK')).run('menuCheckEntries');
    tick(workbook);
    const { window, said } = clerk('OK');
    builtHost(workbook, { window }).run('menuCheckEntries');
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('共 3 处');
    expect(said[1]).toMatch(/^已修复 3 处。\n2026-10 检查完毕/u);
    expect(scoresOf(workbook)).toEqual([95, 90, 88]);
  });

  it('only checks when the person does not agree, and keeps the tick', () => {
    const workbook = office(['95分']);
    builtHost(workbook, clerk('OK')).run('menuCheckEntries');
    tick(workbook);
    builtHost(workbook, clerk('CANCEL')).run('menuCheckEntries');
    expect(scoresOf(workbook)).toEqual(['95分']);
    const { window, said } = clerk('CANCEL');
    builtHost(workbook, { window }).run('menuCheckEntries');
    expect(said[0]).toContain('共 1 处');
  });

  it('asks nothing where nothing is ticked', () => {
    const workbook = office(['95分']);
    const { window, said } = clerk('OK');
    for (let time = 0; time < 2; time += 1) builtHost(workbook, { window }).run('menuCheckEntries');
    expect(said.every((text) => text.includes('检查完毕'))).toBe(true);
    expect(scoresOf(workbook)).toEqual(['95分']);
  });
});

it('a click on “undo repairs” names the number, puts the old values back, and then has nothing more to do', () => {
  const workbook = office(['95分', '90分']);
  builtHost(workbook).run('clientRepairEntries', ALL);
  const { window, said } = clerk('OK');
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
