// How the named styles of our sheets look. Marks and places also differ in weight and text, so that a black-and-white print keeps them.
import type { CircularTableStyle, Light, StyleName } from '../sheets/sheet-layout';

export interface SheetStyle {
  readonly numberFormat: string;
  readonly weight: 'normal' | 'bold';
  readonly colour: string;
  readonly background: string;
  readonly fontSizePt: number;
  /** Null: that of the workbook. */
  readonly fontFamily: string | null;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'middle';
  readonly wrap: boolean;
}

export interface LightStyle {
  readonly colour: string;
  readonly background: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const INK = '#1f2933';
const QUIET = '#52606d';
const PAPER = '#ffffff';

// `@` first: text of ours is never parsed as if it had been typed.
const text: SheetStyle = {
  numberFormat: '@',
  weight: 'normal',
  colour: INK,
  background: PAPER,
  fontSizePt: 10,
  fontFamily: null,
  horizontal: 'left',
  vertical: 'middle',
  wrap: false,
};
const centred: SheetStyle = { ...text, horizontal: 'center' };
const wrapped: SheetStyle = { ...text, wrap: true };
const header: SheetStyle = { ...centred, weight: 'bold', background: '#dce6f0', wrap: true };
const figure: SheetStyle = { ...text, numberFormat: '0.00', horizontal: 'right' };

// The fonts of GB/T 9704, by the names under which offices have them; a spreadsheet takes no list of others to fall back on.
const FONTS = { title: '方正小标宋简体', body: '仿宋', heading: '黑体', part: '楷体' };

const circularLine: SheetStyle = { ...text, colour: '#000000', fontSizePt: 16, fontFamily: FONTS.body };
const circularCentred: SheetStyle = { ...circularLine, horizontal: 'center' };
const circularCell: SheetStyle = { ...circularLine, fontSizePt: 11, wrap: true };
const circularCellCentred: SheetStyle = { ...circularCell, horizontal: 'center' };
const circularTable: Readonly<Record<CircularTableStyle, SheetStyle>> = {
  circularHeader: { ...circularCellCentred, fontFamily: FONTS.heading },
  circularCell,
  circularCellCentred,
  circularMarked: { ...circularCellCentred, weight: 'bold', background: '#eef0f2' },
  circularWhole: { ...circularCellCentred, numberFormat: '0' },
  circularPoints: { ...circularCell, horizontal: 'right', numberFormat: '0.00' },
};

export const sheetStyles: Readonly<Record<StyleName, SheetStyle>> = {
  blank: { ...text, numberFormat: 'General' },
  title: { ...centred, weight: 'bold', fontSizePt: 18 },
  subtitle: { ...centred, colour: QUIET, fontSizePt: 11 },
  section: { ...text, weight: 'bold', fontSizePt: 13 },
  header,
  headerRequired: { ...header, background: '#c9d9ea' },
  text,
  textCentred: centred,
  wrapped,
  figure: { ...text, numberFormat: 'General', horizontal: 'right' },
  whole: { ...centred, numberFormat: '0' },
  points: figure,
  total: { ...figure, weight: 'bold' },
  rank: { ...centred, numberFormat: '0', weight: 'bold' },
  first: { ...centred, weight: 'bold', background: '#fbe9a9' },
  second: { ...centred, weight: 'bold', background: '#e8ebef' },
  third: { ...centred, weight: 'bold', background: '#f3dcc4' },
  last: { ...centred, weight: 'bold', background: '#d5d9de' },
  lastTwo: { ...centred, background: '#e4e7eb' },
  notRanked: { ...wrapped, colour: QUIET },
  date: { ...centred, numberFormat: 'yyyy-mm-dd' },
  month: centred,
  percent: { ...figure, numberFormat: '0%' },
  error: { ...wrapped, weight: 'bold', background: '#f8d7d3' },
  warning: { ...wrapped, background: '#fdf0cd' },
  note: { ...wrapped, colour: QUIET },
  circularBanner: { ...circularCentred, weight: 'bold', background: '#e4e7eb', fontFamily: FONTS.heading },
  circularTitle: { ...circularCentred, fontSizePt: 22, fontFamily: FONTS.title },
  circularLine,
  circularCentred,
  circularHeading: { ...circularLine, fontFamily: FONTS.heading },
  circularPart: { ...circularLine, fontFamily: FONTS.part },
  circularCaption: { ...circularCellCentred, fontFamily: FONTS.heading, fontSizePt: 12 },
  ...circularTable,
  ...inType('Small', 10),
  ...inType('Smallest', 9),
  circularNote: { ...circularCell, fontSizePt: 10 },
};

/** One of them is plain, one slanted and one bold. */
export const lightStyles: Readonly<Record<Light, LightStyle>> = {
  green: { colour: '#1e5631', background: '#dcefdc', bold: false, italic: false },
  yellow: { colour: '#6b4e00', background: '#fdf0cd', bold: false, italic: true },
  red: { colour: '#8c1d18', background: '#f8d7d3', bold: true, italic: false },
};

function inType<Ending extends string>(ending: Ending, fontSizePt: number) {
  const styles = Object.entries(circularTable).map(([name, style]) => [name + ending, { ...style, fontSizePt }]);
  // TypeScript takes the names of an object made of entries for any texts.
  return Object.fromEntries(styles) as Record<`${CircularTableStyle}${Ending}`, SheetStyle>;
}
