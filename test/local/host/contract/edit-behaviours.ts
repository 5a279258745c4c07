import { EditRefused } from '../../../../local/host/index';
import type { Host } from '../../../../local/host/index';
import { COLLEAGUE, documentOf, runScript, scriptHost } from '../run-script';
import type { ScriptSetting } from '../run-script';
import { documentation, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const TRIGGERS = 'https://developers.google.com/apps-script/guides/triggers';
const EVENTS = 'https://developers.google.com/apps-script/guides/triggers/events';

/** A script that says what its trigger was handed, and the lines it has said. */
function listening(report: string, setting: ScriptSetting = {}): { readonly host: Host; readonly said: string[] } {
  const said: string[] = [];
  const code = `function onEdit(e) { console.log(JSON.stringify(${report})); }
    function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue('by script'); }`;
  return { host: scriptHost(code, { ...setting, readConsole: (_, line) => void said.push(line) }), said };
}

const at = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: 'First',
  row,
  column,
});
const VALUES = '{ now: e.value, before: e.oldValue }';

function refusalBy(edit: () => void): string {
  try {
    edit();
  } catch (error) {
    if (error instanceof EditRefused) return error.message;
    throw error;
  }
  return 'taken';
}

export const editBehaviours: readonly Behaviour[] = [
  {
    does: 'tells a trigger the new and the old value of one cell, as texts',
    source: EVENTS,
    check: () => {
      const { host, said } = listening(VALUES);
      host.edit({ ...at(2, 2), text: '1234' });
      host.edit({ ...at(2, 2), text: '10' });
      expect(said).toEqual(['{"now":"1234"}', '{"now":"10","before":"1234"}']);
    },
  },
  {
    does: 'has no new value for a cell that was cleared',
    source: EVENTS,
    check: () => {
      const { host, said } = listening(VALUES);
      host.edit({ ...at(2, 2), text: 'x' });
      host.edit({ ...at(2, 2), text: '' });
      expect(said.at(-1)).toBe('{"before":"x"}');
    },
  },
  {
    does: 'tells neither for a block of cells, only where it is',
    source: EVENTS,
    check: () => {
      const where =
        '[e.range.getSheet().getName(), e.range.getRow(), e.range.getColumn(), e.range.getNumRows(), e.range.getNumColumns()]';
      const { host, said } = listening(`[${VALUES}, ...${where}, e.range.getValues()]`);
      host.paste({
        ...at(3, 2),
        texts: [
          ['a', '1'],
          ['b', '50%'],
        ],
      });
      expect(said).toEqual(['[{},"First",3,2,2,2,[["a",1],["b",0.5]]]']);
    },
  },
  {
    does: 'parses what is typed before a trigger sees it',
    source: documentation('spreadsheet/range#getDisplayValues()'),
    check: () => {
      const { host, said } = listening('[e.range.getDisplayValues()[0][0], typeof e.value]');
      host.edit({ ...at(1, 1), text: '2026/10/5' });
      expect(said).toEqual(['["2026-10-05","string"]']);
    },
  },
  {
    does: 'lets a trigger mend its own spreadsheet',
    source: TRIGGERS,
    check: () => {
      const document = documentOf();
      const code = "function onEdit({ range }) { range.setValue(String(range.getValue()).replace('％', '%')); }";
      scriptHost(code, { document }).edit({ ...at(1, 1), text: '95％' });
      expect(runScript('return cell.getValue();', { document })).toBe(0.95);
    },
  },
  {
    does: 'gives a trigger the limited mode and the spreadsheet',
    source: EVENTS,
    check: () => {
      const { host, said } = listening('[e.authMode.toString(), e.source.getSheets().length]');
      host.edit({ ...at(1, 1), text: 'x' });
      expect(said).toEqual(['["LIMITED",2]']);
    },
  },
  {
    does: 'keeps from a trigger what needs authorisation',
    source: TRIGGERS,
    check: () => {
      const { host } = listening('Session.getEffectiveUser()');
      expect(() => {
        host.edit({ ...at(1, 1), text: 'x' });
      }).toThrow('You do not have permission to call Session.getEffectiveUser');
    },
  },
  {
    does: 'triggers nothing when a script writes',
    source: TRIGGERS,
    check: () => {
      const { host, said } = listening('1');
      host.run('write');
      expect(said).toEqual([]);
    },
  },
  {
    does: 'needs no trigger to take what is typed',
    source: TRIGGERS,
    check: () => {
      const document = documentOf();
      scriptHost('', { document }).edit({ ...at(1, 1), text: 'x' });
      expect(runScript('return cell.getValue();', { document })).toBe('x');
    },
  },
  {
    does: 'refuses a person what a strict validation refuses, and then triggers nothing',
    source: documentation('spreadsheet/data-validation-builder#setAllowInvalid(Boolean)'),
    check: () => {
      const document = documentOf();
      const rule = 'SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false)';
      runScript(`cell.setDataValidation(${rule}.setHelpText('0 to 100').build());`, { document });
      const { host, said } = listening('1', { document });
      const typed = (text: string): string =>
        refusalBy(() => {
          host.edit({ ...at(1, 1), text });
        });
      expect([typed('101'), typed('many'), said.length, typed('99')]).toEqual([
        expect.stringContaining('0 to 100'),
        expect.stringContaining('0 to 100'),
        0,
        'taken',
      ]);
    },
  },
  {
    does: 'lets a paste pass a strict validation',
    source: SEVERAL_REPORTS,
    check: () => {
      const document = documentOf();
      const rule = 'SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(false)';
      runScript(`cell.setDataValidation(${rule}.build());`, { document });
      scriptHost('', { document }).paste({ ...at(1, 1), texts: [['soon', 'x']] });
      expect(runScript('return cell.getValue();', { document })).toBe('soon');
    },
  },
  {
    does: 'refuses a person who types into a protected cell',
    source: documentation('spreadsheet/protection#canEdit()'),
    check: () => {
      const document = documentOf();
      runScript('sheet.getRange(1, 1).protect().removeEditors(["colleague@example.com"]);', { document });
      const { host } = listening('1', { document, user: COLLEAGUE });
      const typed = (column: number): string =>
        refusalBy(() => {
          host.edit({ ...at(1, column), text: 'x' });
        });
      expect([typed(1), typed(2)]).toEqual([expect.stringContaining('protected cell'), 'taken']);
    },
  },
];
