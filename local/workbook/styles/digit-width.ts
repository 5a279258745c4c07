// How wide a digit of a workbook's usual font is: the unit in which a file keeps the widths of its columns.

const PIXELS_PER_POINT = 96 / 72;
/** Chinese fonts make a digit half as wide as a character. */
const HALF_WIDE = /^(?:宋体|新宋体|等线|仿宋|黑体|楷体|SimSun|NSimSun|DengXian|FangSong|SimHei|KaiTi)/i;
/** Of Calibri in 11 points, and of most others within a pixel. */
const USUAL_PIXELS = 7;

/** In whole pixels at 96 dpi, as Excel counts them: 8 for 宋体 in 11 points, whose usual column of 9 digits has 72. */
export function digitPixels(fontName: string, fontSizePt: number): number {
  return HALF_WIDE.test(fontName) ? Math.ceil((fontSizePt * PIXELS_PER_POINT) / 2) : USUAL_PIXELS;
}
