import { COLLEAGUE, documentOf, refusalOf, runScript } from '../run-script';
import { documentation, liveTest, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const protectForOneself = `const protection = sheet.protect().setDescription('ours');
  protection.addEditor(Session.getEffectiveUser());
  protection.removeEditors(protection.getEditors());`;

export const ruleBehaviours: readonly Behaviour[] = [
  {
    does: 'only marks other input unless a validation is strict',
    source: liveTest('testsheetsdatavalidations.js', 'data validation basics'),
    check: () => {
      const body = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no'], true).build());
        cell.setValue('perhaps');
        return cell.getValue();`;
      expect(runScript(body)).toBe('perhaps');
    },
  },
  {
    does: 'refuses what a script writes against a strict validation, at the next read or flush',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = `cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).setAllowInvalid(false).build());
        cell.setValue(101);
        SpreadsheetApp.flush();`;
      expect(refusalOf(body)).toMatch(
        /^Exception: The data you entered in cell A1 violates the data validation rules set on this cell\./,
      );
    },
  },
  {
    does: 'takes a drop-down list of at most 500 items',
    source: SEVERAL_REPORTS,
    check: () => {
      const body =
        "SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, n) => 'x' + n));";
      expect(refusalOf(body)).toMatch(/more items than the limit of 500/);
    },
  },
  {
    does: 'shuts nobody out of a protected sheet until editors are removed',
    source: documentation('spreadsheet/sheet#protect()'),
    check: () => {
      const document = documentOf();
      runScript('sheet.protect();', { document });
      expect(runScript('return cell.canEdit();', { document, user: COLLEAGUE })).toBe(true);
    },
  },
  {
    does: 'shuts out an editor who was removed, and never the owner',
    source: documentation('spreadsheet/protection#removeEditors(String)'),
    check: () => {
      const document = documentOf();
      runScript(protectForOneself, { document });
      expect(runScript('return cell.canEdit();', { document, user: COLLEAGUE })).toBe(false);
      expect(runScript('return cell.canEdit();', { document })).toBe(true);
    },
  },
  {
    does: 'refuses the writes of somebody who may not edit, at the next read or flush',
    source: documentation('spreadsheet/range#canEdit()'),
    check: () => {
      const document = documentOf();
      runScript(protectForOneself, { document });
      expect(refusalOf('cell.setValue(1); SpreadsheetApp.flush();', { document, user: COLLEAGUE })).toMatch(
        /^Exception: You are trying to edit a protected cell or object\./,
      );
    },
  },
  {
    does: 'keeps the person who runs the script among the editors',
    source: documentation('spreadsheet/protection#removeEditors(String)'),
    check: () => {
      const document = documentOf();
      runScript(protectForOneself, { document, user: COLLEAGUE });
      expect(runScript('return cell.canEdit();', { document, user: COLLEAGUE })).toBe(true);
    },
  },
  {
    does: 'lists the protections of a sheet by their type',
    source: liveTest('testsheetsbasic.js', 'Protection'),
    check: () => {
      const body = `sheet.protect().setDescription('sample');
        const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
        return [sheet.getProtections(SHEET).map((one) => one.getDescription()), sheet.getProtections(RANGE).length];`;
      expect(runScript(body)).toEqual([['sample'], 0]);
    },
  },
];
