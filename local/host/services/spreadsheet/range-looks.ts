// How the cells of a range look: each facet with a method for one value and a method for a table of values.
import type { Look } from '../../../workbook/contract';
import { instance, number, oneOf, orNull, table, text, truth } from '../../calls/kinds';
import type { Kind } from '../../calls/kind';
import { ServiceException } from '../../calls/service-exception';
import { chained } from '../../calls/service-type';
import type { Member } from '../../calls/service-type';
import { borderStyles } from './border';
import { remembering } from '../../document/remembering';
import { colourOf } from './colour';
import { filled, requireSameSize } from './range-self';
import type { RangeSelf } from './range-self';

type Members = Readonly<Record<string, Member<RangeSelf>>>;

export const rangeLooks: Members = {
  ...facet(['setNumberFormat', 'setNumberFormats'], text, (numberFormat) => ({ numberFormat })),
  ...facet(['setFontWeight', 'setFontWeights'], orNull(oneOf('normal', 'bold')), (weight) => ({
    bold: weight === 'bold',
  })),
  ...facet(['setFontColor', 'setFontColors'], orNull(text), (colour) => ({ fontColour: rgbOf(colour) })),
  ...facet(['setFontFamily', 'setFontFamilies'], orNull(text), (fontName) => (fontName === null ? {} : { fontName })),
  ...facet(['setFontSize', 'setFontSizes'], number, (fontSizePt) => ({ fontSizePt })),
  ...facet(['setBackground', 'setBackgrounds'], orNull(text), (colour) => ({ fill: paperAsNone(rgbOf(colour)) })),
  ...facet(['setHorizontalAlignment', 'setHorizontalAlignments'], orNull(oneOf('left', 'center', 'right')), (side) => ({
    horizontal: side ?? 'general',
  })),
  ...facet(['setVerticalAlignment', 'setVerticalAlignments'], orNull(oneOf('top', 'middle', 'bottom')), (side) => ({
    vertical: side === null ? 'bottom' : side === 'middle' ? 'center' : side,
  })),
  ...facet(['setWrap', 'setWraps'], truth, (wrap) => ({ wrap })),
  setBorder: chained(
    [truth, truth, truth, truth, truth, truth, text, instance(() => borderStyles.value)],
    (self, ...given) => {
      const [top, left, bottom, right, vertical, horizontal, colour] = given;
      if (![top, left, bottom, right, vertical, horizontal].every(Boolean)) {
        throw new ServiceException('Borders on some sides only are not available in the local host');
      }
      style(self, filled(self, { border: { colour: colourOf(colour) } }));
    },
  ),
};

function facet<Value>(names: readonly [string, string], kind: Kind<Value>, lookOf: (value: Value) => Look): Members {
  const [one, many] = names;
  return {
    [one]: chained([kind], (self: RangeSelf, value) => {
      style(self, filled(self, lookOf(value)));
    }),
    [many]: chained([table(kind)], (self: RangeSelf, values) => {
      requireSameSize(values, self);
      // Ten thousand rows have a dozen different looks: equal values share one object.
      const lookOnce = remembering(lookOf);
      style(
        self,
        values.map((row) => row.map(lookOnce)),
      );
    }),
  };
}

function style({ run, sheet, area }: RangeSelf, looks: readonly (readonly Look[])[]): void {
  sheet.style(run.person.email, { area, looks, gridRows: sheet.maxRows() });
}

function rgbOf(colour: string | null): string | null {
  return colour === null ? null : colourOf(colour);
}

/** White is the paper; a white fill would hide the grid lines of the file. */
function paperAsNone(rgb: string | null): string | null {
  return rgb === 'FFFFFF' ? null : rgb;
}
