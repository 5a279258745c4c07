// The colours that a workbook names by a number: its theme's, and the old numbered ones.
import { relatedPart } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributeOf } from '../xml/xml-attributes';
import { elementsOf, localNameOf } from '../xml/xml-children';
import { descendantOf } from '../xml/xml-descendants';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

export interface Palette {
  /** `RRGGBB`. */
  readonly indexed: readonly string[];
  readonly theme: readonly string[];
}

/** ECMA-376 part 1, 18.8.27. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
/** Of Office, for a workbook without a theme. */
const USUAL_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');
/** As cells number them; the theme itself lists dark before light. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** @param styles the root of the styles part, which may have numbered colours of its own */
export function paletteOf(pack: XlsxPackage, workbookPart: string, styles: XmlElement): Palette {
  const own = descendantOf(styles, 'indexedColors');
  const colours = own === undefined ? [] : elementsOf(own).map((colour) => attributeOf(colour, 'rgb')?.slice(-6));
  const theme = relatedPart(pack, workbookPart, 'theme');
  return {
    indexed: INDEXED.map((usual, index) => colours[index] ?? usual),
    theme: theme === undefined || !pack.has(theme) ? USUAL_THEME : themeColours(parseXml(pack.text(theme), theme).root),
  };
}

function themeColours(root: XmlElement): string[] {
  const scheme = descendantOf(root, 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const slot = scheme && elementsOf(scheme).find((child) => localNameOf(child) === name);
    const [colour] = slot === undefined ? [] : elementsOf(slot);
    const value = colour && (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val'));
    return value !== undefined && /^[\da-f]{6}$/iu.test(value) ? value.toUpperCase() : (USUAL_THEME[index] ?? '000000');
  });
}
