// What a rule makes of a look (a dxf of the styles part), colours of the theme included.
import { attributeOf } from '../xml/xml-attributes';
import { childOf } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import { colourOf } from './colours';
import type { Palette } from './palette';
import type { RuleLook } from './sheet-rules';

export function ruleLook(element: XmlElement | undefined, palette: Palette): RuleLook {
  const font = element && childOf(element, 'font');
  const fill = element && childOf(element, 'fill');
  const fontColour = colourOf(font && childOf(font, 'color'), palette);
  const background = backgroundOf(fill && childOf(fill, 'patternFill'), palette);
  return {
    ...switchOf(font, 'b', 'bold'),
    ...switchOf(font, 'i', 'italic'),
    ...switchOf(font, 'u', 'underline'),
    ...switchOf(font, 'strike', 'strike'),
    ...(fontColour === null ? {} : { fontColour }),
    ...(background === null ? {} : { fill: background }),
  };
}

/** In rules a solid fill is its background, as Excel writes it; some programs write the foreground. */
function backgroundOf(pattern: XmlElement | undefined, palette: Palette): string | null {
  if (pattern === undefined || attributeOf(pattern, 'patternType') === 'none') return null;
  return colourOf(childOf(pattern, 'bgColor'), palette) ?? colourOf(childOf(pattern, 'fgColor'), palette);
}

function switchOf(
  font: XmlElement | undefined,
  name: string,
  facet: 'bold' | 'italic' | 'underline' | 'strike',
): RuleLook {
  const found = font && childOf(font, name);
  if (found === undefined) return {};
  return { [facet]: !['0', 'false', 'none'].includes(attributeOf(found, 'val') ?? '1') };
}
