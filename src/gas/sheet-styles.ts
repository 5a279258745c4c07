// How the named styles of our sheets look. Marks and places also differ in weight and text, so that a black-and-white print keeps them.
import type { Light, StyleName } from '../sheets/sheet-layout';

export interface SheetStyle {
  readonly numberFormat: string;
  readonly weight: 'normal' | 'bold';
  readonly colour: string;
  readonly background: string;
  readonly fontSizePt: number;
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
  horizontal: 'left',
  vertical: 'middle',
  wrap: false,
};
const centred: SheetStyle = { ...text, horizontal: 'center' };
const wrapped: SheetStyle = { ...text, wrap: true };
const header: SheetStyle = { ...centred, weight: 'bold', background: '#dce6f0', wrap: true };
const figure: SheetStyle = { ...text, numberFormat: '0.00', horizontal: 'right' };

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
};

/** One of them is plain, one slanted and one bold. */
export const lightStyles: Readonly<Record<Light, LightStyle>> = {
  green: { colour: '#1e5631', background: '#dcefdc', bold: false, italic: false },
  yellow: { colour: '#6b4e00', background: '#fdf0cd', bold: false, italic: true },
  red: { colour: '#8c1d18', background: '#f8d7d3', bold: true, italic: false },
};
