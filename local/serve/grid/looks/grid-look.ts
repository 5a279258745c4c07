// The look of a cell in the words of the grid.
import type { BorderLine, CellLook } from '../../../workbook/view/sheet-view';
import type { GridBorder, GridLine } from '../grid-data';
import type { GridStyle } from '../grid-message';

/** What the grid shows where nothing is said. */
const GRID_FONT_SIZE_PT = 10;
const BLACK = '#000000';
const WHITE = '#FFFFFF';

/** Whole points: the grid's list of sizes has no halves. */
export function gridStyle(look: CellLook): GridStyle {
  const { bold, italic, underline, strike, fontColour, fill, horizontal, vertical, wrap } = look;
  const fontSize = Math.round(look.fontSizePt);
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strike ? { strikethrough: true } : {}),
    ...(fontSize === GRID_FONT_SIZE_PT ? {} : { fontSize }),
    ...(fontColour === null || fontColour === BLACK ? {} : { textColor: fontColour }),
    ...(fill === null || fill === WHITE ? {} : { fillColor: fill }),
    ...(horizontal === 'general' ? {} : { align: horizontal }),
    ...(vertical === 'bottom' ? {} : { verticalAlign: vertical === 'center' ? 'middle' : vertical }),
    ...(wrap ? { wrapping: 'wrap' } : {}),
  };
}

const THICK = new Set(['thick', 'double']);
const DASHED = /dash/iu;

/** Null for none. */
export function gridBorder({ borders }: CellLook): GridBorder | null {
  const { left, right, top, bottom } = borders;
  if (left === undefined && right === undefined && top === undefined && bottom === undefined) return null;
  return {
    ...(left === undefined ? {} : { left: lineOf(left) }),
    ...(right === undefined ? {} : { right: lineOf(right) }),
    ...(top === undefined ? {} : { top: lineOf(top) }),
    ...(bottom === undefined ? {} : { bottom: lineOf(bottom) }),
  };
}

function lineOf({ style, colour }: BorderLine): GridLine {
  return { style: lineStyle(style), color: colour ?? BLACK };
}

function lineStyle(style: string): GridLine['style'] {
  if (THICK.has(style)) return 'thick';
  if (DASHED.test(style)) return 'dashed';
  if (style === 'dotted') return 'dotted';
  return style === 'medium' ? 'medium' : 'thin';
}
