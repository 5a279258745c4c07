import { documentOf, refusalOf, runScript } from '../run-script';
import { documentation, liveTest, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

/** Strict, on cell A1. */
const ruled = (criterion: string): string =>
  `cell.setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build());`;
const REFUSED = /^Exception: The data you entered in cell A1 violates the data validation rules set on this cell\./;
const criterionOf = (criterion: string): unknown =>
  runScript(`${ruled(criterion)} return cell.getDataValidation().getCriteriaType().toString();`);

const behind = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2<0.9')
  .setBackground('#ffcc00').setFontColor('#112233').setBold(true).setItalic(false).setRanges([sheet.getRange(2, 1, 9, 2)])`;

export const formBehaviours: readonly Behaviour[] = [
  {
    does: 'takes the items of a list from cells, as they are when something is written',
    source: documentation('spreadsheet/data-validation-builder#requireValueInRange(Range,Boolean)'),
    check: () => {
      const list = `const list = book.getSheetByName('Second').getRange(1, 1, 3);
        ${ruled('requireValueInRange(list, true)')} list.setValues([['yes'], ['no'], ['']]); cell.setValue('no');`;
      expect(runScript(`${list} return cell.getValue();`)).toBe('no');
      expect(refusalOf(`${list} cell.setValue('perhaps'); SpreadsheetApp.flush();`)).toMatch(REFUSED);
    },
  },
  {
    does: 'takes a day inside the first and the last day of a rule and no other',
    source: documentation('spreadsheet/data-validation-builder#requireDateBetween(Date,Date)'),
    check: () => {
      const october = ruled("requireDateBetween(new Date('2026-09-30T16:00:00Z'), new Date('2026-10-30T16:00:00Z'))");
      expect(runScript(`${october} cell.setValue('2026-10-31'); return cell.getDisplayValues();`)).toEqual([
        ['2026-10-31'],
      ]);
      expect(refusalOf(`${october} cell.setValue('2026-11-01'); SpreadsheetApp.flush();`)).toMatch(REFUSED);
    },
  },
  {
    does: 'has rules with one bound',
    source: documentation('spreadsheet/data-validation-builder#requireDateOnOrAfter(Date)'),
    check: () => {
      expect(criterionOf('requireNumberGreaterThanOrEqualTo(0)')).toBe('NUMBER_GREATER_THAN_OR_EQUAL_TO');
      expect(criterionOf('requireNumberLessThanOrEqualTo(9)')).toBe('NUMBER_LESS_THAN_OR_EQUAL_TO');
      expect(criterionOf('requireDateOnOrAfter(new Date())')).toBe('DATE_ON_OR_AFTER');
      expect(criterionOf('requireDateOnOrBefore(new Date())')).toBe('DATE_ON_OR_BEFORE');
    },
  },
  {
    does: 'names the criterion of a rule',
    source: liveTest('testsheetsdatavalidations.js', 'setting data validations'),
    check: () => {
      expect(criterionOf("requireFormulaSatisfied('=F7')")).toBe('CUSTOM_FORMULA');
      expect(criterionOf('requireValueInRange(sheet.getRange(1, 2, 3))')).toBe('VALUE_IN_RANGE');
      expect(criterionOf("requireValueInList(['a', 'b'], true)")).toBe('VALUE_IN_LIST');
      expect(criterionOf('requireNumberBetween(20, 40)')).toBe('NUMBER_BETWEEN');
      expect(criterionOf('requireDate()')).toBe('DATE_IS_VALID_DATE');
    },
  },
  {
    does: 'puts a rule in the place of the one that is there',
    source: liveTest('testsheetsdatavalidations.js', 'inserting checkboxes'),
    check: () => {
      const body = `${ruled("requireValueInList(['yes'])")} ${ruled('requireNumberBetween(0, 9)')} return cell.setValue(5).getValue();`;
      expect(runScript(body)).toBe(5);
    },
  },
  {
    does: 'takes rules away from a range and leaves the cells beside it theirs',
    source: documentation('spreadsheet/range#clearDataValidations()'),
    check: () => {
      const body = `sheet.getRange(1, 1, 3).setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
        sheet.getRange(2, 1).clearDataValidations();
        return sheet.getRange(1, 1, 3).getDataValidations().map(([rule]) => rule === null);`;
      expect(runScript(body)).toEqual([false, true, false]);
    },
  },
  {
    does: 'lists conditional formats in the order in which they are tried',
    source: documentation('spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)'),
    check: () => {
      const document = documentOf();
      const late = "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1=1').setRanges([cell]).build()";
      runScript(`sheet.setConditionalFormatRules([${behind}.build(), ${late}]);`, { document });
      const body = `return sheet.getConditionalFormatRules().map((rule) =>
        [rule.getBooleanCondition().getCriteriaValues()[0], rule.getRanges().map((range) => [range.getRow(), range.getNumRows()])]);`;
      expect(runScript(body, { document })).toEqual([
        ['=$B2<0.9', [[2, 9]]],
        ['=A1=1', [[1, 1]]],
      ]);
    },
  },
  {
    does: 'puts conditional formats in the place of all that were there',
    source: documentation('spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)'),
    check: () => {
      const body = `sheet.setConditionalFormatRules([${behind}.build()]);
        sheet.setConditionalFormatRules([]);
        return sheet.getConditionalFormatRules().length;`;
      expect(runScript(body)).toBe(0);
    },
  },
  {
    does: 'makes no conditional format without a condition or without cells',
    source: SEVERAL_REPORTS,
    check: () => {
      expect(refusalOf('SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).build();')).toMatch(/^Exception: /);
      expect(refusalOf("SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=1').build();")).toMatch(
        /^Exception: /,
      );
    },
  },
  {
    does: 'leads from a range to its sheet and from a sheet to its spreadsheet',
    source: documentation('spreadsheet/sheet#getParent()'),
    check: () => {
      expect(runScript('return cell.getSheet().getParent().getSheets().length;')).toBe(2);
    },
  },
];
