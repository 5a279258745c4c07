// The look that each style of the workbook stands for, put together once.
import type { StyleBook } from '../styles/style-book';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import { childOf } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import { colourOf } from './colours';
import type { Palette } from './palette';
import type { BorderLine, CellLook, Side } from './sheet-view';

const USUAL_FONT_SIZE_PT = 11;
const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  right: 'right',
  center: 'center',
  centerContinuous: 'center',
  fill: 'left',
  justify: 'left',
  distributed: 'center',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'center',
  justify: 'top',
  distributed: 'center',
};
/** `start` and `end` in the strict form of the format. */
const SIDES: readonly (readonly [Side, string])[] = [
  ['left', 'left'],
  ['right', 'right'],
  ['left', 'start'],
  ['right', 'end'],
  ['top', 'top'],
  ['bottom', 'bottom'],
];

export class CellLooks {
  private readonly looks = new Map<number, CellLook>();

  constructor(
    private readonly styles: StyleBook,
    private readonly palette: Palette,
  ) {}

  of(style: number): CellLook {
    let look = this.looks.get(style);
    if (look === undefined) this.looks.set(style, (look = this.read(style)));
    return look;
  }

  private read(style: number): CellLook {
    const format = this.styles.entry('cellXfs', style);
    const part = (table: string, id: string): XmlElement | undefined =>
      this.styles.entry(table, Number((format && attributeOf(format, id)) ?? 0));
    const alignment = format && childOf(format, 'alignment');
    const said = (name: string): string => (alignment && attributeOf(alignment, name)) ?? '';
    return {
      ...this.fontOf(part('fonts', 'fontId')),
      fill: this.fillOf(part('fills', 'fillId')),
      horizontal: HORIZONTAL[said('horizontal')] ?? 'general',
      vertical: VERTICAL[said('vertical')] ?? 'bottom',
      wrap: isTrue(said('wrapText')) || ['justify', 'distributed'].includes(said('horizontal')),
      borders: this.bordersOf(part('borders', 'borderId')),
    };
  }

  private fontOf(
    font: XmlElement | undefined,
  ): Omit<CellLook, 'fill' | 'horizontal' | 'vertical' | 'wrap' | 'borders'> {
    const child = (name: string): XmlElement | undefined => font && childOf(font, name);
    const isOn = (name: string): boolean => {
      const found = child(name);
      return found !== undefined && !['0', 'false', 'none'].includes(attributeOf(found, 'val') ?? '1');
    };
    const size = child('sz');
    return {
      bold: isOn('b'),
      italic: isOn('i'),
      underline: isOn('u'),
      strike: isOn('strike'),
      fontSizePt: Number((size && attributeOf(size, 'val')) ?? USUAL_FONT_SIZE_PT),
      fontColour: colourOf(child('color'), this.palette),
    };
  }

  /** A pattern is shown by the colour of its lines, a gradient by its first. */
  private fillOf(fill: XmlElement | undefined): string | null {
    const pattern = fill && childOf(fill, 'patternFill');
    if (pattern !== undefined) {
      const kind = attributeOf(pattern, 'patternType') ?? 'none';
      return kind === 'none' ? null : colourOf(childOf(pattern, 'fgColor'), this.palette);
    }
    const gradient = fill && childOf(fill, 'gradientFill');
    const stop = gradient && childOf(gradient, 'stop');
    return colourOf(stop && childOf(stop, 'color'), this.palette);
  }

  private bordersOf(border: XmlElement | undefined): Partial<Record<Side, BorderLine>> {
    const borders: Partial<Record<Side, BorderLine>> = {};
    for (const [side, name] of SIDES) {
      const line = border && childOf(border, name);
      const style = (line && attributeOf(line, 'style')) ?? 'none';
      if (line === undefined || style === 'none') continue;
      borders[side] = { style, colour: colourOf(childOf(line, 'color'), this.palette) };
    }
    return borders;
  }
}
