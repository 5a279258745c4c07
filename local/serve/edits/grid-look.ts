// Looks as the grid says them, in the words of the file.
import type { Look } from '../../workbook/contract';
import type { CellLook } from '../../workbook/view/sheet-view';
import type { GridStyle } from '../grid/grid-message';
import { gridStyle } from '../grid/looks/grid-look';
import { isObject, malformed } from './members';
import { Refusal } from './refusal';

type Facet = (value: unknown) => Look;

const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
const WRAPPING = { wrap: true, overflow: false } as const;
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

/** By the grid's names; a facet without a value is taken away. */
const facets: Readonly<Record<keyof GridStyle, Facet>> = {
  bold: (value) => ({ bold: isOn(value) }),
  italic: (value) => ({ italic: isOn(value) }),
  underline: (value) => ({ underline: isOn(value) }),
  strikethrough: (value) => ({ strikethrough: isOn(value) }),
  align: (value) => ({ horizontal: isNone(value) ? 'general' : oneOf(HORIZONTAL, value) }),
  verticalAlign: (value) => ({ vertical: isNone(value) ? 'bottom' : oneOf(VERTICAL, value) }),
  wrapping: (value) => ({ wrap: isNone(value) ? false : oneOf(WRAPPING, value) }),
  fillColor: (value) => ({ fill: colourOf(value) }),
  textColor: (value) => ({ fontColour: colourOf(value) }),
  fontSize: (value) => ({ fontSizePt: isNone(value) ? null : fontSize(value) }),
};

/** The facets that are named. @throws Refusal for one that cannot be kept in the file */
export function namedLook(style: unknown): Look {
  if (!isObject(style)) throw malformed();
  return Object.entries(style).reduce<Look>((look, [name, value]) => {
    if (!isFacet(name)) throw new Refusal('lookUnknown');
    return { ...look, ...facets[name](value) };
  }, {});
}

/**
 * What makes a cell look as the style says, which names everything that is not usual. Where the grid shows the cell so already, the
 * file, which knows more of it, keeps its own; so does the size of the font where none is named, for the usual one is the file's.
 */
export function differingLook(style: unknown, present: CellLook): Look {
  if (style !== null && !isObject(style)) throw malformed();
  const shown = gridStyle(present);
  return Object.keys(facets)
    .filter(isFacet)
    .reduce<Look>((look, name) => {
      const [wanted, now] = [style?.[name], shown[name]];
      const isSame = wanted === now || (isNone(wanted) && isNone(now));
      return isSame || (name === 'fontSize' && isNone(wanted)) ? look : { ...look, ...facets[name](wanted) };
    }, {});
}

/** As if nobody had ever given the cell a look; the grid knows no fonts, so that stays. */
export const usualLook: Look = {
  ...Object.values(facets).reduce<Look>((look, facet) => ({ ...look, ...facet(undefined) }), {}),
  numberFormat: 'General',
};

/** `RRGGBB`; null for none. */
export function colourOf(value: unknown): string | null {
  if (isNone(value)) return null;
  if (typeof value !== 'string') throw malformed();
  const [, whole, short] = /^#(?:([\dA-Fa-f]{6})(?:[fF]{2})?|([\dA-Fa-f]{3}))$/u.exec(value) ?? [];
  const colour = whole ?? short?.replace(/./gu, '$&$&');
  if (colour === undefined) throw malformed();
  return colour.toUpperCase();
}

function isFacet(name: string): name is keyof GridStyle {
  return Object.hasOwn(facets, name);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isOn(value: unknown): boolean {
  if (!isNone(value) && typeof value !== 'boolean') throw malformed();
  return value === true;
}

function oneOf<Named extends Readonly<Record<string, unknown>>>(names: Named, value: unknown): Named[keyof Named] {
  if (typeof value !== 'string' || !Object.hasOwn(names, value)) throw new Refusal('lookUnknown');
  return names[value as keyof Named];
}

function fontSize(value: unknown): number {
  if (typeof value !== 'number' || !(value >= SMALLEST_FONT && value <= LARGEST_FONT)) throw malformed();
  return value;
}
