// Any sequence of edits, undos and redos of two people against a model that keeps whole copies.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { TakenEdit } from '../../../../local/serve/edits/edit-bench';
import { takeEdit } from '../../../../local/serve/edits/take-edit';
import type { GridCommand } from '../../../../local/serve/grid/grid-message';
import { sheetIdOf } from '../../../../local/serve/grid/sheet-id';
import { openWorkbook } from '../../../../local/workbook/index';
import { itWithOffice, itWithOpenpyxl, OFFICE, PYTHON } from '../../../support/spreadsheet-program';
import { benchOf, taken } from './clerks-grid';
import { bookOf, zone } from './edited-book';

const ROWS = 4;
const COLUMNS = 3;
const WHOLE = { row: 1, column: 1, rows: ROWS, columns: COLUMNS };

type Cells = readonly string[];

interface Written {
  readonly kind: 'write';
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isBold: boolean;
}
interface Turned {
  readonly kind: 'undo' | 'redo';
  /** Which of the edits so far. */
  readonly edit: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  kind: fc.constant('write' as const),
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  text: fc.constantFrom('', '甲', '乙', '7', '8'),
  isBold: fc.boolean(),
});
const turned: fc.Arbitrary<Turned> = fc.record({
  kind: fc.constantFrom('undo' as const, 'redo' as const),
  edit: fc.nat(9),
});

/** A cell changes back only where it is still as the edit has left it. */
function turn(cells: Cells, from: Cells, to: Cells): Cells {
  return cells.map((cell, index) => (from[index] !== to[index] && cell === from[index] ? (to[index] ?? '') : cell));
}

describe('edits with undos and redos in any order', () => {
  it('leave in each cell what a model with whole copies has', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 2, arbitrary: written }, turned), { maxLength: 25 }), (steps) => {
        const book = bookOf([
          ['甲', 1, '丙'],
          [2, '乙', 3],
        ]);
        const bench = benchOf(book.workbook);
        const cellsNow = (): Cells =>
          book.sheet.read(WHOLE).flatMap((row, rowOffset) =>
            row.map((content, offset) => {
              const bold = book.sheet.view().looks(WHOLE)[rowOffset]?.[offset]?.bold ?? false;
              return `${JSON.stringify(content)} ${String(bold)}`;
            }),
          );
        const edits: { readonly edit: TakenEdit; readonly before: Cells; readonly after: Cells }[] = [];
        let model = cellsNow();
        for (const step of steps) {
          if (step.kind === 'write') {
            const { row, column: col, text: content, isBold } = step;
            const style = isBold ? { bold: true } : null;
            const commands = [{ type: 'UPDATE_CELL', sheetId: book.id, row, col, content, style }, BORDERS(book.id)];
            const before = cellsNow();
            const edit = taken(takeEdit(bench, commands));
            model = cellsNow();
            edits.push({ edit, before, after: model });
          } else {
            const chosen = edits[step.edit % Math.max(1, edits.length)];
            if (chosen === undefined) continue;
            const [from, to] = step.kind === 'undo' ? [chosen.after, chosen.before] : [chosen.before, chosen.after];
            model = turn(model, from, to);
            taken(step.kind === 'undo' ? chosen.edit.undo() : chosen.edit.redo());
          }
          expect(cellsNow()).toEqual(model);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Marks the revision as one of the grid's own clipboard, whose looks count. */
const BORDERS = (sheetId: string): GridCommand => ({
  type: 'SET_BORDERS_ON_TARGET',
  sheetId,
  target: [zone('H9')],
  border: {},
});

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('a file of another program (%s)', (name) => {
  const bytes = readFileSync(join(__dirname, '../../../fixtures/workbooks', name));

  function editedFile(): Uint8Array {
    const workbook = openWorkbook(bytes);
    const [sheet] = workbook.sheets();
    if (sheet === undefined) throw new Error('no sheet');
    const sheetId = sheetIdOf(sheet);
    const bench = benchOf(workbook);
    const target = [zone('A1:C9')];
    for (const command of [
      { type: 'UPDATE_CELL', row: 19, col: 1, content: '=IFS(1>0,95%)' },
      { type: 'SET_FORMATTING', target, style: { bold: true, underline: true, fillColor: '#DDEEFF' }, format: '0.00' },
      { type: 'SET_ZONE_BORDERS', target, border: { position: 'all', style: 'dashed', color: '#FF0000' } },
      { type: 'RESIZE_COLUMNS_ROWS', dimension: 'COL', elements: [1, 2], size: 130 },
      { type: 'HIDE_COLUMNS_ROWS', dimension: 'ROW', elements: [15] },
      { type: 'HIDE_COLUMNS_ROWS', dimension: 'COL', elements: [9] },
      { type: 'ADD_MERGE', target: [zone('H20:I21')] },
      { type: 'FREEZE_ROWS', quantity: 1 },
      { type: 'FREEZE_COLUMNS', quantity: 1 },
      { type: 'SET_GRID_LINES_VISIBILITY', areGridLinesVisible: false },
      { type: 'COLOR_SHEET', color: '#00AA00' },
      { type: 'CREATE_SHEET', sheetId: 'x', position: 0, name: '备注' },
      { type: 'MOVE_SHEET', delta: -1 },
    ]) {
      taken(takeEdit(bench, [{ sheetId, ...command }]));
    }
    return workbook.save();
  }

  function inFolder(work: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'xiaoneng-edits-'));
    try {
      writeFileSync(join(folder, 'edited.xlsx'), editedFile());
      work(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('keeps every part that no edit has touched', () => {
    const [before, after] = [unzipSync(bytes), unzipSync(editedFile())];
    const same = Object.keys(before).filter(
      (part) => Buffer.compare(before[part] ?? EMPTY, after[part] ?? EMPTY) === 0,
    );
    expect(same).toEqual(
      expect.arrayContaining(Object.keys(before).filter((part) => /theme|docProps|comments/u.test(part))),
    );
    expect(same.length).toBeGreaterThan(3);
  });

  itWithOpenpyxl('opens in openpyxl', () => {
    inFolder((folder) => {
      const script = `import openpyxl
book = openpyxl.load_workbook('edited.xlsx')
sheet = book.worksheets[0]
print(sheet['B20'].value, sheet['A1'].font.b, sheet['A1'].border.top.style, sheet.row_dimensions[16].hidden, sheet.freeze_panes, book.sheetnames[1])`;
      const told = execFileSync(PYTHON, ['-c', script], { cwd: folder, encoding: 'utf8' });
      expect(told.trim()).toBe('=_xlfn.IFS(1>0,95%) True dashed True B2 备注');
    });
  });

  itWithOffice('opens in LibreOffice', () => {
    inFolder((folder) => {
      const given = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv',
        'edited.xlsx',
      ];
      execFileSync(OFFICE, given, { cwd: folder, stdio: 'ignore' });
      expect(readFileSync(join(folder, 'edited.csv'), 'utf8').split('\n')[19]?.split(',')[1]).toBe('95%');
    });
  });
});

const EMPTY = new Uint8Array();
