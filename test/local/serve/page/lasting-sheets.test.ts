import { inLastingSheets, type Sheets } from '../../../../local/serve/page/grid/lasting-sheets';

function sheets(names: Readonly<Record<string, string>>): Sheets {
  return {
    getters: {
      getSheetIds: () => Object.keys(names),
      getSheetName: (id) => names[id] ?? '',
      getSheetIdByName: (name) => Object.keys(names).find((id) => names[id] === name),
      tryGetSheet: (id) => names[id],
    },
  };
}

const typed = (sheetId: string) => ({ type: 'UPDATE_CELL', sheetId, col: 0, row: 0, content: '1' });
const renamed = (sheetId: string) => ({ type: 'RENAME_SHEET', sheetId, oldName: 'Sheet2', newName: 'Memo' });

it('what was typed into a new sheet goes to the sheet that the file has made of it', () => {
  const edits = [[typed('fresh')], [typed('s1')]];
  const before = sheets({ s1: 'Plan', fresh: 'Sheet2' });
  expect(inLastingSheets(edits, before, sheets({ s1: 'Plan', s2: 'Sheet2' }))).toEqual([[typed('s2')], [typed('s1')]]);
});

it('even where it has been renamed meanwhile, which the file does not know yet', () => {
  const edits = [[renamed('fresh')], [typed('fresh')]];
  const before = sheets({ s1: 'Plan', fresh: 'Memo' });
  expect(inLastingSheets(edits, before, sheets({ s1: 'Plan', s2: 'Sheet2' }))).toEqual([
    [renamed('s2')],
    [typed('s2')],
  ]);
});

it('what was typed into a sheet that is gone stays as it is, for the grid to refuse', () => {
  expect(inLastingSheets([[typed('s2')]], sheets({ s2: 'Gone' }), sheets({ s1: 'Plan' }))).toEqual([[typed('s2')]]);
});
