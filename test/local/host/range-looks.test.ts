import type { Look, XlsxWorkbook } from '../../../local/workbook/index';
import { newWorkbook } from '../../../local/workbook/index';
import { refusalOf, runScript } from './run-script';

/** A workbook that remembers the looks its first sheet was given. */
function watchedWorkbook(): { workbook: XlsxWorkbook; styled: (readonly (readonly Look[])[])[] } {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('First');
  const styled: (readonly (readonly Look[])[])[] = [];
  const style = sheet.style.bind(sheet);
  sheet.style = (area, looks) => {
    styled.push(looks);
    style(area, looks);
  };
  return { workbook, styled };
}

describe('the look of a range', () => {
  it('reaches the file as one write, whatever the number of facets', () => {
    const { workbook, styled } = watchedWorkbook();
    const body = `sheet.getRange(1, 1, 1, 2)
      .setNumberFormats([['@', '0.00']])
      .setFontWeights([['bold', 'normal']])
      .setBackgrounds([['#ff0000', '#ffffff']])
      .setVerticalAlignments([['middle', 'top']]);`;
    runScript(body, { workbook });
    expect(styled).toEqual([
      [
        [
          { numberFormat: '@', bold: true, fill: 'FF0000', vertical: 'center' },
          { numberFormat: '0.00', bold: false, fill: null, vertical: 'top' },
        ],
      ],
    ]);
  });

  it('stays apart for areas that differ, and in the order of the calls', () => {
    const { workbook, styled } = watchedWorkbook();
    runScript('cell.setWrap(true); sheet.getRange(2, 1).setWrap(true); cell.setWrap(false);', { workbook });
    expect(styled).toEqual([[[{ wrap: true }]], [[{ wrap: true }]], [[{ wrap: false }]]]);
  });

  it('is the column’s, not a thousand cells’, where it reaches the end of the grid', () => {
    const { workbook, styled } = watchedWorkbook();
    runScript("sheet.getRange(2, 1, 999).setNumberFormat('@');", { workbook });
    expect(styled).toEqual([]);
    expect(runScript("return sheet.getRange(500, 1).setValue('001').getValue();", { workbook })).toBe('001');
  });

  it('names a font, and null leaves the one that is there', () => {
    const { workbook, styled } = watchedWorkbook();
    runScript("sheet.getRange(1, 1, 1, 2).setFontFamilies([['仿宋', null]]);", { workbook });
    expect(styled).toEqual([[[{ fontName: '仿宋' }, {}]]]);
  });

  it('must have the size of the range', () => {
    expect(refusalOf('sheet.getRange(1, 1, 1, 2).setWraps([[true]]);')).toMatch(
      /The data has 1 but the range has 2\.$/,
    );
  });

  it.each(['red', '#fff', ''])('takes no colour but #rrggbb: %p', (colour) => {
    expect(refusalOf(`cell.setBackground('${colour}');`)).toBe(`Exception: Invalid color: ${colour}`);
  });
});
