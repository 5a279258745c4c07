// Conditional formats of every kind, as the file has them.
import { parseAreas } from '../cells/cell-address';
import type { WorksheetPart } from '../sheet/worksheet-part';
import type { StyleBook } from '../styles/style-book';
import { attributeOf, attributesOf, isTrue } from '../xml/xml-attributes';
import { childOf, childrenOf, textOf } from '../xml/xml-children';
import type { XmlElement } from '../xml/xml-tree';
import { colourOf } from './colours';
import type { Palette } from './palette';
import { ruleLook } from './rule-look';
import type { FileRule } from './sheet-rules';

export interface RuleSurroundings {
  readonly styles: StyleBook;
  readonly palette: Palette;
}

/** In the order in which they are tried. Rules in extensions are not among them. */
export function fileRules(sheet: WorksheetPart, surroundings: RuleSurroundings): FileRule[] {
  return childrenOf(sheet.root, 'conditionalFormatting')
    .flatMap((holder) => {
      const areas = parseAreas(attributeOf(holder, 'sqref') ?? '');
      return childrenOf(holder, 'cfRule').map((rule) => ({ areas, ...ruleOf(rule, surroundings) }));
    })
    .sort((one, other) => one.priority - other.priority);
}

function ruleOf(rule: XmlElement, { styles, palette }: RuleSurroundings): Omit<FileRule, 'areas'> {
  const said = attributesOf(rule);
  const look = said.get('dxfId');
  const scale = childOf(rule, 'colorScale') ?? childOf(rule, 'dataBar') ?? childOf(rule, 'iconSet');
  const icons = childOf(rule, 'iconSet');
  return {
    type: said.get('type') ?? '',
    priority: Number(said.get('priority') ?? 0),
    formulas: childrenOf(rule, 'formula').map(textOf),
    said,
    look: look === undefined ? {} : ruleLook(styles.entry('dxfs', Number(look)), palette),
    points: scale === undefined ? [] : childrenOf(scale, 'cfvo').map(pointOf),
    colours: scale === undefined ? [] : childrenOf(scale, 'color').map((colour) => colourOf(colour, palette)),
    icons: icons === undefined ? null : iconsOf(icons),
  };
}

function pointOf(point: XmlElement): FileRule['points'][number] {
  const said = attributesOf(point);
  return {
    type: said.get('type') ?? 'num',
    value: said.get('val') ?? '',
    isIncluded: isTrue(said.get('gte') ?? '1'),
  };
}

function iconsOf(icons: XmlElement): NonNullable<FileRule['icons']> {
  return { set: attributeOf(icons, 'iconSet') ?? '3TrafficLights1', reversed: isTrue(attributeOf(icons, 'reverse')) };
}
