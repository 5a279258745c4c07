import { openWorkbook } from '../../../../local/workbook/index';
import { documentOf, refusalOf, runScript } from '../run-script';
import { documentation, SEVERAL_REPORTS } from './behaviour';
import type { Behaviour } from './behaviour';

const linkTo = (url: string): string => `SpreadsheetApp.newRichTextValue().setText('→ B7').setLinkUrl(${url}).build()`;
const toSecond = linkTo("'#gid=' + book.getSheetByName('Second').getSheetId() + '&range=B7'");

export const textBehaviours: readonly Behaviour[] = [
  {
    does: 'gives back a text and its link as they were set',
    source: documentation('spreadsheet/rich-text-value#getLinkUrl()'),
    check: () => {
      const body = `const value = cell.setRichTextValue(${toSecond}).getRichTextValue();
        return [value.getText(), value.getLinkUrl() === '#gid=' + book.getSheetByName('Second').getSheetId() + '&range=B7'];`;
      expect(runScript(body)).toEqual(['→ B7', true]);
    },
  },
  {
    does: 'keeps links in the file, where any program can follow them',
    source: 'ECMA-376 part 1, 18.3.1.47 (hyperlink)',
    check: () => {
      const document = documentOf();
      runScript(`cell.setRichTextValue(${toSecond});`, { document });
      const [first] = openWorkbook(document.settings.workbook.save()).sheets();
      expect(first?.links()).toEqual([{ row: 1, column: 1, sheet: 'Second', cell: 'B7' }]);
    },
  },
  {
    does: 'answers null for the link of a text that is linked in part only',
    source: documentation('spreadsheet/rich-text-value#getLinkUrl()'),
    check: () => {
      const body = `const made = SpreadsheetApp.newRichTextValue().setText('see B7').setLinkUrl(4, 6, '#gid=1&range=B7').build();
        return [made.getLinkUrl(), made.getLinkUrl(4, 6), made.getLinkUrl(0, 3)];`;
      expect(runScript(body)).toEqual([null, '#gid=1&range=B7', null]);
    },
  },
  {
    does: 'takes a link away with null',
    source: documentation('spreadsheet/rich-text-value-builder#setLinkUrl(String)'),
    check: () => {
      const body =
        "return SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=1&range=A1').setLinkUrl(null).build().getLinkUrl();";
      expect(runScript(body)).toBeNull();
    },
  },
  {
    does: 'has no rich text for a number',
    source: documentation('spreadsheet/range#getRichTextValue()'),
    check: () => {
      expect(runScript('return cell.setValue(7).getRichTextValue();')).toBeNull();
    },
  },
  {
    does: 'takes one rich text for each cell of a range',
    source: documentation('spreadsheet/range#setRichTextValues(RichTextValue)'),
    check: () => {
      const body = `const [one, other] = ['a', 'b'].map((words) => SpreadsheetApp.newRichTextValue().setText(words).build());
        const range = sheet.getRange(1, 1, 1, 2).setRichTextValues([[one, other]]);
        return [range.getValues(), range.getRichTextValues()[0].map((value) => value.getText())];`;
      expect(runScript(body)).toEqual([[['a', 'b']], ['a', 'b']]);
    },
  },
  {
    does: 'keeps rich text that looks like a number or a formula as text',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells (textFormatRuns)',
    check: () => {
      const body = `const texts = ['007', '=1+1'].map((words) => [SpreadsheetApp.newRichTextValue().setText(words).build()]);
        return sheet.getRange(1, 1, 2, 1).setRichTextValues(texts).getValues();`;
      expect(runScript(body)).toEqual([['007'], ['=1+1']]);
    },
  },
  {
    does: 'ends a link where another value is written, or the cell is cleared',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells (textFormatRuns)',
    check: () => {
      const body = `const links = () => sheet.getRange(1, 1, 1, 2).getRichTextValues()[0].map((value) => value.getLinkUrl());
        sheet.getRange(1, 1, 1, 2).setRichTextValue(${toSecond});
        cell.setValue('new');
        sheet.getRange(1, 2).clear();
        return links();`;
      expect(runScript(body)).toEqual([null, null]);
    },
  },
  {
    does: 'wants the text before the link',
    source: documentation('spreadsheet/rich-text-value-builder#setText(String)'),
    check: () => {
      expect(refusalOf("SpreadsheetApp.newRichTextValue().setLinkUrl('#gid=1&range=A1');")).toMatch(/^Exception: /);
    },
  },
  {
    does: 'keeps text after an apostrophe in a cell with the format of numbers or of dates',
    source: SEVERAL_REPORTS,
    check: () => {
      const body = `return ['General', '0.00', 'yyyy-mm-dd'].map((format) =>
        cell.setNumberFormat(format).setValue("'2026-10-05").getValue());`;
      expect(runScript(body)).toEqual(['2026-10-05', '2026-10-05', '2026-10-05']);
    },
  },
  {
    does: 'keeps a number a number in a cell of the text format',
    source: 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)',
    check: () => {
      expect(runScript("return cell.setNumberFormat('@').setValue(7).getValue();")).toBe(7);
    },
  },
];
