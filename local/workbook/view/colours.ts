// Colours as the file spells them (`rgb`, `theme` with a tint, `indexed`, `auto`) in the one way a screen takes.
import { attributesOf } from '../xml/xml-attributes';
import type { XmlElement } from '../xml/xml-tree';
import type { Palette } from './palette';

/** `#RRGGBB`; null for none, and for the one that the screen has by itself. */
export function colourOf(element: XmlElement | undefined, palette: Palette): string | null {
  if (element === undefined) return null;
  const attributes = attributesOf(element);
  const bare =
    attributes.get('rgb')?.slice(-6) ??
    palette.theme[Number(attributes.get('theme') ?? -1)] ??
    palette.indexed[Number(attributes.get('indexed') ?? -1)];
  if (bare === undefined || !/^[\da-f]{6}$/iu.test(bare)) return null;
  return `#${tinted(bare.toUpperCase(), Number(attributes.get('tint') ?? 0))}`;
}

/** ECMA-376 part 1, 18.8.19: a tint below 0 darkens, above 0 lightens, in lightness (HSL). */
function tinted(colour: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return colour;
  const { hue, saturation, lightness } = hslOf(colour);
  const lighter = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return rgbOf({ hue, saturation, lightness: lighter });
}

interface Hsl {
  /** Sixths of the circle. */
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(colour: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return { hue, saturation: spread / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function rgbOf({ hue, saturation, lightness }: Hsl): string {
  const amplitude = saturation * Math.min(lightness, 1 - lightness);
  const part = (offset: number): string => {
    const turned = (((offset + hue * 2) % 12) + 12) % 12;
    const value = lightness - amplitude * Math.max(-1, Math.min(turned - 3, 9 - turned, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 8, 4].map(part).join('').toUpperCase();
}
