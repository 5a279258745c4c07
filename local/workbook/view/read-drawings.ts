// Reads what floats above the cells of a sheet: anchors, each with a picture, a chart or something else.
import { relatedPart, relationshipsOf } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';
import { attributeOf, attributesOf, relationshipIdOf } from '../xml/xml-attributes';
import { elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { descendantOf } from '../xml/xml-descendants';
import { parseXml } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { readChart } from './read-chart';
import type { Chart, Corner, Picture, Place, SheetDrawings } from './sheet-drawings';

const EMU_PER_PIXEL = 9525;
const ANCHORS: ReadonlySet<string> = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);

export function readDrawings(pack: XlsxPackage, sheetPart: string): SheetDrawings {
  const part = relatedPart(pack, sheetPart, 'drawing');
  if (part === undefined || !pack.has(part)) return { pictures: [], charts: [], others: 0 };
  const anchors = elementsOf(parseXml(pack.text(part), part).root).filter((child) => ANCHORS.has(localNameOf(child)));
  const found = anchors.map((anchor) => contentOf(anchor, { pack, part }));
  return {
    pictures: found.flatMap((one) => (one !== null && 'part' in one ? [one] : [])),
    charts: found.flatMap((one) => (one !== null && 'kind' in one ? [one] : [])),
    others: found.filter((one) => one === null).length,
  };
}

interface DrawingPart {
  readonly pack: XlsxPackage;
  readonly part: string;
}

function contentOf(anchor: XmlElement, drawing: DrawingPart): Picture | Chart | null {
  const child = (name: string): XmlElement | undefined =>
    elementsOf(anchor).find((element) => localNameOf(element) === name);
  const picture = child('pic');
  if (picture !== undefined) return pictureOf(picture, placeOf(anchor), drawing);
  const chart = descendantOf(child('graphicFrame'), 'chart');
  const target = chart === undefined ? undefined : linked(drawing, relationshipIdOf(chart));
  return target === undefined ? null : readChart(parseXml(drawing.pack.text(target), target).root, placeOf(anchor));
}

function pictureOf(picture: XmlElement, place: Place, drawing: DrawingPart): Picture {
  const blip = descendantOf(picture, 'blip');
  const part = blip === undefined ? undefined : linked(drawing, embeddedIn(blip));
  if (part === undefined) return { place, part: null };
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return { place, part: { extension, bytes: () => drawing.pack.bytes(part) } };
}

/** `r:embed`, whatever prefix the file gives its namespace. */
function embeddedIn(blip: XmlElement): string | undefined {
  return [...attributesOf(blip)].find(([name]) => name.endsWith(':embed'))?.[1];
}

function linked({ pack, part }: DrawingPart, id: string | undefined): string | undefined {
  const link = relationshipsOf(pack, part).find((candidate) => candidate.id === id && !candidate.external);
  return link !== undefined && pack.has(link.target) ? link.target : undefined;
}

function placeOf(anchor: XmlElement): Place {
  const child = (name: string): XmlElement | undefined =>
    elementsOf(anchor).find((element) => localNameOf(element) === name);
  const to = child('to');
  const size = child('ext');
  return {
    from: cornerOf(child('from')),
    to: to === undefined ? null : cornerOf(to),
    size:
      size === undefined ? null : { width: pixels(attributeOf(size, 'cx')), height: pixels(attributeOf(size, 'cy')) },
  };
}

/** The upper left of the sheet where nothing is said of cells. */
function cornerOf(corner: XmlElement | undefined): Corner {
  const said = (name: string): string | undefined => {
    const element = corner && elementsOf(corner).find((child) => localNameOf(child) === name);
    return element && textOf(element);
  };
  return {
    row: Number(said('row') ?? 0) + 1,
    column: Number(said('col') ?? 0) + 1,
    x: pixels(said('colOff')),
    y: pixels(said('rowOff')),
  };
}

function pixels(emu: string | undefined): number {
  return Math.round(Number(emu ?? 0) / EMU_PER_PIXEL);
}
