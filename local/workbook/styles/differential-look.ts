// What a rule changes of a cell's look (a dxf of the styles part).
import type { ConditionalFormat } from '../contract';
import { attributeOf, isTrue } from '../xml/xml-attributes';
import { childOf, elementLike } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';

export type DifferentialLook = ConditionalFormat['look'];

/** A fill is written as its background, the way Excel does in rules; in cells it is the foreground. */
export function differentialElement(kin: XmlElement, look: DifferentialLook): XmlElement {
  const facets = [
    ...onOff(kin, 'b', look.bold),
    ...onOff(kin, 'i', look.italic),
    ...(look.fontColour === undefined ? [] : [coloured(kin, 'color', look.fontColour)]),
  ];
  const font = facets.length === 0 ? [] : [elementLike(kin, 'font', { children: facets })];
  return elementLike(kin, 'dxf', { children: [...font, ...fillOf(kin, look)] });
}

function onOff(kin: XmlElement, name: string, value: boolean | undefined): XmlElement[] {
  if (value === undefined) return [];
  return [elementLike(kin, name, { attributes: { val: value ? null : 0 } })];
}

function fillOf(kin: XmlElement, { fill }: DifferentialLook): XmlElement[] {
  if (fill === undefined) return [];
  const pattern = elementLike(kin, 'patternFill', { children: [coloured(kin, 'bgColor', fill)] });
  return [elementLike(kin, 'fill', { children: [pattern] })];
}

function coloured(kin: XmlElement, name: string, colour: string): XmlElement {
  return elementLike(kin, name, { attributes: { rgb: `FF${colour.toUpperCase()}` } });
}

/** Colours of the theme, borders and number formats are not told. */
export function lookOfDifferential(element: XmlElement): DifferentialLook {
  const font = childOf(element, 'font');
  const fill = childOf(element, 'fill');
  const pattern = fill && childOf(fill, 'patternFill');
  const bold = switchOf(font, 'b');
  const italic = switchOf(font, 'i');
  const fontColour = colourOf(font, 'color');
  const background = colourOf(pattern, 'bgColor');
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(fontColour === undefined ? {} : { fontColour }),
    ...(background === undefined ? {} : { fill: background }),
  };
}

function switchOf(font: XmlElement | undefined, name: string): boolean | undefined {
  const found = font && childOf(font, name);
  return found && isTrue(attributeOf(found, 'val') ?? '1');
}

function colourOf(parent: XmlElement | undefined, name: string): string | undefined {
  const found = parent && childOf(parent, name);
  return found && attributeOf(found, 'rgb')?.slice(-6).toUpperCase();
}
