// Looks as the grid says them, in the words of the file.
import type { Look } from '../../workbook/contract';
import { isObject, malformed } from './members';
import { Refusal } from './refusal';

type Facet = (value: unknown) => Look;

const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

/** By the grid's names; a member without a value takes the facet away. */
const facets: Readonly<Record<string, Facet>> = {
  bold: (value) => ({ bold: isOn(value) }),
  italic: (value) => ({ italic: isOn(value) }),
  underline: (value) => ({ underline: isOn(value) }),
  strikethrough: (value) => ({ strikethrough: isOn(value) }),
  align: (value) => ({ horizontal: isNone(value) ? 'general' : oneOf(HORIZONTAL, value) }),
  verticalAlign: (value) => ({ vertical: isNone(value) ? 'bottom' : oneOf(VERTICAL, value) }),
  wrapping: (value) => ({ wrap: value === 'wrap' }),
  fillColor: (value) => ({ fill: colourOf(value) }),
  textColor: (value) => ({ fontColour: colourOf(value) }),
  fontSize: (value) => (isNone(value) ? {} : { fontSizePt: fontSize(value) }),
};

/** The facets that are named. @throws Refusal for one that cannot be kept in the file */
export function namedLook(style: unknown): Look {
  if (!isObject(style)) throw malformed();
  return Object.entries(style).reduce<Look>((look, [name, value]) => {
    const facet = facets[name];
    if (facet === undefined) throw new Refusal('lookUnknown');
    return { ...look, ...facet(value) };
  }, {});
}

/** A style in place of the one that is there: what it does not name is taken away. The grid knows no fonts, so the font stays. */
export function wholeLook(style: unknown): Look {
  if (style !== null && !isObject(style)) throw malformed();
  return Object.entries(facets).reduce<Look>((look, [name, facet]) => ({ ...look, ...facet(style?.[name]) }), {});
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isOn(value: unknown): boolean {
  if (!isNone(value) && typeof value !== 'boolean') throw malformed();
  return value === true;
}

function oneOf<Named extends Readonly<Record<string, unknown>>>(names: Named, value: unknown): Named[keyof Named] {
  if (typeof value !== 'string' || !Object.hasOwn(names, value)) throw malformed();
  return names[value as keyof Named];
}

/** `RRGGBB`; null for none. */
export function colourOf(value: unknown): string | null {
  if (isNone(value)) return null;
  const [, colour] = (typeof value === 'string' && /^#([\dA-Fa-f]{6})(?:[fF]{2})?$/u.exec(value)) || [];
  if (colour !== undefined) return colour.toUpperCase();
  const [, short] = (typeof value === 'string' && /^#([\dA-Fa-f]{3})$/u.exec(value)) || [];
  if (short !== undefined) return short.replace(/./gu, '$&$&').toUpperCase();
  throw malformed();
}

function fontSize(value: unknown): number {
  if (typeof value !== 'number' || !(value >= SMALLEST_FONT && value <= LARGEST_FONT)) throw malformed();
  return value;
}
