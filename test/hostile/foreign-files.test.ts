// What Excel, WPS, LibreOffice and scripts put into a file that our own writer never would.
import { formatted, serialOf, type FileCell } from '../support/file-cells';
import { afterData, beforeData, cellXml } from './cell-xml';
import { WITHOUT_FIRST } from './expected';
import { hostileWorkbooks } from './hostile-workbook';

describe('a cell of another program', () => {
  hostileWorkbooks([
    {
      name: 'with its text inline is read',
      spoil: (book) => book.xml('评分', cellXml('B2', 't="inlineStr"', '<is><t>甲组</t></is>')),
      findings: [],
    },
    {
      name: 'with its text in several runs is read as one',
      spoil: (book) =>
        book.xml(
          '评分',
          cellXml(
            'B2',
            't="inlineStr"',
            '<is><r><t>甲</t></r><r><rPr><b/></rPr><t xml:space="preserve">组 </t></r></is>',
          ),
        ),
      findings: ['note spaces-untidy 评分!B2'],
    },
    {
      name: 'with the sounds of its characters is read without them',
      spoil: (book) =>
        book.xml('评分', cellXml('B2', 't="inlineStr"', '<is><t>甲组</t><rPh sb="0" eb="2"><t>jiazu</t></rPh></is>')),
      findings: [],
    },
    {
      name: 'with escaped controls in its text is read without them',
      spoil: (book) => book.xml('评分', cellXml('B2', 't="inlineStr"', '<is><t>甲组_x000D__x0009_</t></is>')),
      findings: ['note spaces-untidy 评分!B2'],
    },
    {
      name: 'with an error as text of the type error is an error',
      spoil: (book) => book.xml('评分', cellXml('E2', 't="e"', '<v>#GETTING_DATA</v>')),
      findings: ['error cell-error 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with a newer error is an error',
      spoil: (book) => book.xml('评分', cellXml('E2', 't="e"', '<v>#SPILL!</v>')),
      findings: ['error cell-error 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with a truth value is no score',
      spoil: (book) => book.xml('评分', cellXml('E2', 't="b"', '<v>1</v>')),
      findings: ['error number-unreadable 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with an ISO date is a date',
      spoil: (book) => book.xml('月度计划', cellXml('J2', 't="d"', '<v>2026-10-19</v>')),
      findings: [],
    },
    {
      name: 'with a shared formula counts with its stored results',
      spoil: (book) =>
        book
          .xml('评分', cellXml('E2', '', '<f t="shared" ref="E2:E4" si="0">100-ROW()*5+5</f><v>95</v>'))
          .xml('评分', cellXml('E3', '', '<f t="shared" si="0"/><v>90</v>'))
          .xml('评分', cellXml('E4', '', '<f t="shared" si="0"/><v>85</v>')),
      findings: [],
    },
    {
      name: 'with an array formula counts with its stored result',
      spoil: (book) => book.xml('评分', cellXml('E2', '', '<f t="array" ref="E2">MAX(90+5)</f><v>95</v>')),
      findings: [],
    },
    {
      name: 'with a formula of text counts with its stored text',
      spoil: (book) => book.xml('评分', cellXml('B2', 't="str"', '<f>单位!A2</f><v>甲组</v>')),
      findings: [],
    },
    {
      name: 'with a formula that was never computed has no value',
      spoil: (book) => book.xml('评分', cellXml('E2', '', '<f>90+5</f>')),
      findings: ['error cell-error 评分!E2'],
      groups: WITHOUT_FIRST,
    },
    {
      name: 'with a number in exponents is that number',
      spoil: (book) => book.xml('评分', cellXml('E2', '', '<v>9.5E1</v>')),
      findings: [],
    },
    {
      name: 'with the seventeen digits of a sum is rounded as people see it',
      spoil: (book) => book.xml('评分', cellXml('E2', '', '<v>95.000000000000014</v>')),
      findings: [],
    },
    {
      name: 'with nothing but a format is blank',
      spoil: (book) =>
        book
          .put('评分!E2', formatted(95, '0.00'))
          .xml('评分', (xml) => xml.replace(/(<c r="E2"[^>]*)>.*?<\/c>/s, '$1/>')),
      findings: ['error score-missing 评分!E2'],
      groups: WITHOUT_FIRST,
    },
  ]);
});

/** Of the day numbers of a file that counts from 1900. */
const DAYS_TO_1904 = 1462;

describe('a file of another program', () => {
  hostileWorkbooks([
    {
      name: 'that counts its days from 1904 has the same dates',
      spoil: (book) => {
        for (const name of book.names()) {
          const rows = book.rows(name).map((row) => row.map((cell) => (isDate(cell) ? countedFrom1904(cell) : cell)));
          book.setRows(name, rows);
        }
        book.part('xl/workbook.xml', (xml) => xml.replace(/(?=<sheets>)/, '<workbookPr date1904="1"/>'));
      },
      findings: [],
    },
    {
      name: 'with names, properties and leftovers of a pivot table is read past them',
      spoil: (book) =>
        book
          .part('xl/workbook.xml', (xml) =>
            xml.replace(
              '</sheets>',
              '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">考核办法!$A$1:$D$3</definedName><definedName name="得分">评分!$E$2:$E$10</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/>',
            ),
          )
          .xml('评分', afterData('<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"/></extLst>')),
      findings: [],
    },
  ]);
});

describe('a sheet of another program', () => {
  hostileWorkbooks([
    {
      name: 'without addresses of rows and cells is read in order',
      spoil: (book) => book.xml('工作日历', (xml) => xml.replace(/ r="[A-Z]*\d+"/g, '')),
      findings: [],
    },
    {
      name: 'that says it is a million rows long is read to its end',
      spoil: (book) =>
        book.xml('评分', (xml) => xml.replace(/<dimension[^>]*>|(?=<sheetData)/, '<dimension ref="A1:XFD1048576"/>')),
      findings: [],
    },
    {
      name: 'with frozen panes, breaks, filters, formats and checks of its own is read through them',
      spoil: (book) =>
        book
          .xml('评分', beforeData('<cols><col min="1" max="16384" width="9"/></cols>'))
          .xml(
            '评分',
            afterData(
              '<autoFilter ref="A1:G10"/><conditionalFormatting sqref="E2:E10"><cfRule type="top10" priority="1" rank="3"/></conditionalFormatting>' +
                '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
            ),
          ),
      findings: [],
    },
  ]);
});

function isDate(cell: FileCell): cell is { date: string; time: string } {
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

function countedFrom1904({ date }: { readonly date: string }): FileCell {
  return formatted(serialOf(date) - DAYS_TO_1904, 'yyyy-mm-dd');
}
