// One facet of a look applied to a copy of the font, fill, border or cell format that is there.
import type { Look } from '../contract';
import type { BorderLine, Side } from '../view/sheet-view';
import type { AttributeValue } from '../xml/xml-attributes';
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import { elementLike, ensureChild, insertInOrder, removeChildren } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const XF_ORDER = ['alignment', 'protection', 'extLst'];
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];
/** As the strict form of the format calls them. */
const STRICT_SIDES: Readonly<Record<Side, string>> = { left: 'start', right: 'end', top: 'top', bottom: 'bottom' };
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');

export function touchesFont(look: Look): boolean {
  const { bold, italic, underline, strikethrough, fontName, fontSizePt, fontColour } = look;
  const facets = [bold, italic, underline, strikethrough, fontName, fontSizePt, fontColour];
  return facets.some((facet) => facet !== undefined);
}

export function patchFont(font: XmlElement, look: Look): void {
  if (look.bold !== undefined) setChild(font, 'b', look.bold ? {} : null);
  if (look.italic !== undefined) setChild(font, 'i', look.italic ? {} : null);
  if (look.underline !== undefined) setChild(font, 'u', look.underline ? {} : null);
  if (look.strikethrough !== undefined) setChild(font, 'strike', look.strikethrough ? {} : null);
  if (typeof look.fontSizePt === 'number') setChild(font, 'sz', { val: look.fontSizePt });
  if (look.fontColour !== undefined) {
    setChild(font, 'color', look.fontColour === null ? null : { rgb: opaque(look.fontColour) });
  }
  if (look.fontName !== undefined) {
    setChild(font, 'name', { val: look.fontName });
    // A theme's scheme or an old character set would override the name.
    for (const overriding of ['scheme', 'charset', 'family']) removeChildren(font, overriding);
  }
}

function setChild(font: XmlElement, name: string, attributes: Readonly<Record<string, AttributeValue>> | null): void {
  removeChildren(font, name);
  if (attributes !== null) insertInOrder(font, elementLike(font, name, { attributes }), FONT_ORDER);
}

/** A solid fill, or none. */
export function fillElement(kin: XmlElement, colour: string | null): XmlElement {
  const children =
    colour === null
      ? []
      : [
          elementLike(kin, 'fgColor', { attributes: { rgb: opaque(colour) } }),
          elementLike(kin, 'bgColor', { attributes: { indexed: 64 } }),
        ];
  const attributes = { patternType: colour === null ? 'none' : 'solid' };
  return elementLike(kin, 'fill', { children: [elementLike(kin, 'patternFill', { attributes, children })] });
}

/** Thin lines on four sides, or none. */
export function borderElement(kin: XmlElement, border: { readonly colour: string } | null): XmlElement {
  const sides = SIDES.map((side) => {
    if (border === null) return elementLike(kin, side);
    const colour = elementLike(kin, 'color', { attributes: { rgb: opaque(border.colour) } });
    return elementLike(kin, side, { attributes: { style: 'thin' }, children: [colour] });
  });
  return elementLike(kin, 'border', { children: [...sides, elementLike(kin, 'diagonal')] });
}

/** The border with some of its sides drawn anew; the diagonal stays. */
export function patchBorder(border: XmlElement, borders: NonNullable<Look['borders']>): void {
  for (const side of SIDES) {
    const line = borders[side];
    if (line === undefined) continue;
    for (const name of [side, STRICT_SIDES[side]]) removeChildren(border, name);
    insertInOrder(border, sideElement(border, side, line), BORDER_ORDER);
  }
}

function sideElement(kin: XmlElement, side: Side, line: BorderLine | null): XmlElement {
  if (line === null) return elementLike(kin, side);
  const attributes = line.colour === null ? { auto: 1 } : { rgb: opaque(line.colour) };
  const colour = elementLike(kin, 'color', { attributes });
  return elementLike(kin, side, { attributes: { style: line.style }, children: [colour] });
}

export function patchAlignment(format: XmlElement, look: Look): void {
  const { horizontal, vertical, wrap } = look;
  const changes: Record<string, AttributeValue> = {};
  if (horizontal !== undefined) changes.horizontal = horizontal === 'general' ? null : horizontal;
  if (vertical !== undefined) changes.vertical = vertical === 'bottom' ? null : vertical;
  if (wrap !== undefined) changes.wrapText = wrap ? 1 : null;
  if (Object.keys(changes).length === 0) return;
  const alignment = ensureChild(format, 'alignment', XF_ORDER);
  setAttributes(alignment, changes);
  if (attributesOf(alignment).size === 0) removeChildren(format, 'alignment');
  setAttributes(format, { applyAlignment: 1 });
}

export function patchProtection(format: XmlElement, look: Look): void {
  if (look.locked === undefined) return;
  const protection = ensureChild(format, 'protection', XF_ORDER);
  setAttributes(protection, { locked: look.locked ? null : 0 });
  if (attributesOf(protection).size === 0) removeChildren(format, 'protection');
  setAttributes(format, { applyProtection: 1 });
}

function opaque(colour: string): string {
  return `FF${colour.replace('#', '').toUpperCase()}`;
}
