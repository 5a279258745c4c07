import { openWorkbook } from '../../../../local/workbook/index';
import { COLLEAGUE, documentOf, OWNER, refusalOf, runScript } from '../run-script';
import { documentation, liveTest } from './behaviour';
import type { Behaviour } from './behaviour';

const STRANGER = 'stranger@example.com';
const shutOut = `removeEditors(['${COLLEAGUE}', '${STRANGER}'])`;

/** Who of owner, colleague and stranger may edit A1 and B2 after these lines. */
function editable(lines: string): unknown {
  const document = documentOf();
  runScript(lines, { document });
  return [OWNER, COLLEAGUE, STRANGER].map((user) =>
    runScript('return [cell.canEdit(), sheet.getRange(2, 2).canEdit()];', { document, user }),
  );
}

export const protectionBehaviours: readonly Behaviour[] = [
  {
    does: 'lets in those who were added by address',
    source: documentation('spreadsheet/protection#addEditors(String)'),
    check: () => {
      expect(editable(`sheet.protect().${shutOut}.addEditors(['${STRANGER}']);`)).toEqual([
        [true, true],
        [false, false],
        [true, true],
      ]);
    },
  },
  {
    does: 'leaves unprotected ranges of a protected sheet to everybody',
    source: documentation('spreadsheet/protection#setUnprotectedRanges(Range)'),
    check: () => {
      expect(editable(`sheet.protect().${shutOut}.setUnprotectedRanges([sheet.getRange(2, 1, 3, 3)]);`)).toEqual([
        [true, true],
        [false, true],
        [false, true],
      ]);
    },
  },
  {
    does: 'protects a range and leaves the rest of the sheet open',
    source: documentation('spreadsheet/range#protect()'),
    check: () => {
      expect(editable(`cell.protect().${shutOut};`)).toEqual([
        [true, true],
        [false, true],
        [false, true],
      ]);
    },
  },
  {
    does: 'makes a second protection where a range is protected twice',
    source: documentation('spreadsheet/range#protect()'),
    check: () => {
      const body =
        'cell.protect(); cell.protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;';
      expect(runScript(body)).toBe(2);
    },
  },
  {
    does: 'names type, range, description and editors of a protection',
    source: liveTest('testsheetspermissions.js', 'protected cells'),
    check: () => {
      const body = `const made = sheet.getRange(2, 3, 4, 5).protect().setDescription('ours').${shutOut};
        const range = made.getRange();
        return [made.getProtectionType().toString(), made.getDescription(), made.getEditors().map((one) => one.getEmail()),
          range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];`;
      expect(runScript(body)).toEqual(['RANGE', 'ours', [OWNER], 2, 3, 4, 5]);
    },
  },
  {
    does: 'gives a protected sheet its whole grid for a range, and no unprotected ranges at first',
    source: liveTest('testsheetspermissions.js', 'protected cells'),
    check: () => {
      const body = `const made = sheet.protect();
        return [made.getRange().getNumRows() === sheet.getMaxRows(), made.getRange().getNumColumns() === sheet.getMaxColumns(),
          made.getUnprotectedRanges().length];`;
      expect(runScript(body)).toEqual([true, true, 0]);
    },
  },
  {
    does: 'refuses a change of the protection to those whom it shuts out',
    source: documentation('spreadsheet/protection#canEdit()'),
    check: () => {
      const document = documentOf();
      runScript(`sheet.protect().${shutOut};`, { document });
      const change = `sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].addEditor('${COLLEAGUE}');`;
      expect(refusalOf(change, { document, user: COLLEAGUE })).toMatch(/^Exception: You do not have permission/);
    },
  },
  {
    does: 'opens the cells again when the protection is removed',
    source: documentation('spreadsheet/protection#remove()'),
    check: () => {
      expect(editable(`const made = sheet.protect().${shutOut}; made.remove();`)).toEqual([
        [true, true],
        [true, true],
        [true, true],
      ]);
    },
  },
  {
    does: 'keeps description and editors of a protected sheet with the document',
    source: documentation('spreadsheet/protection#getEditors()'),
    check: () => {
      const document = documentOf();
      runScript(`sheet.protect().setDescription('ours').${shutOut}.addEditors(['${STRANGER}']);`, { document });
      const reopened = documentOf({ workbook: openWorkbook(document.settings.workbook.save()) });
      const body = `const [kept] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [kept.getDescription(), cell.canEdit()];`;
      expect(runScript(body, { document: reopened, user: STRANGER })).toEqual(['ours', true]);
      expect(runScript('return cell.canEdit();', { document: reopened, user: COLLEAGUE })).toBe(false);
    },
  },
];
