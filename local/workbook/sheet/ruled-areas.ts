// Rules of any kind that get other cells to apply to; whatever else they say stays.
import { areasWithout } from '../cells/area-difference';
import { areaAddress, parseAreas } from '../cells/cell-address';
import type { Area } from '../contract';
import { anchoredAt } from '../formulas/anchored-formulas';
import type { RuledAreas } from '../formulas/anchored-formulas';
import { attributeOf } from '../xml/xml-attributes';
import { childrenOf, elementLike, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { dropEmptyLists, replaceValidation, storedValidations } from './stored-validations';
import type { WorksheetPart } from './worksheet-part';

/**
 * A cell answers to one validation, so the others lose the cells that this one gets.
 * @param index among those that ask for something, as they stand in the file
 * @param areas none: the validation goes
 */
export function setValidationAreas(sheet: WorksheetPart, index: number, areas: readonly Area[]): void {
  const stored = storedValidations(sheet);
  const chosen = stored.filter(({ element }) => (attributeOf(element, 'type') ?? 'none') !== 'none')[index];
  if (chosen === undefined) return;
  for (const other of stored) {
    if (other === chosen) continue;
    const left = areas.reduce<Area[]>((rest, area) => areasWithout(rest, area), [...other.areas]);
    replaceValidation(other, moved(other, left));
  }
  replaceValidation(chosen, moved(chosen, areas));
  dropEmptyLists(sheet);
}

/** @param index among those outside extensions, in the order in which they are tried */
export function setFormatAreas(sheet: WorksheetPart, index: number, areas: readonly Area[]): void {
  const all = childrenOf(sheet.root, 'conditionalFormatting').flatMap((holder) =>
    childrenOf(holder, 'cfRule').map((rule) => ({
      holder,
      rule,
      priority: Number(attributeOf(rule, 'priority') ?? 0),
    })),
  );
  const chosen = all.sort((one, other) => one.priority - other.priority)[index];
  if (chosen === undefined) return;
  const { holder, rule } = chosen;
  const ruled = {
    areas: parseAreas(attributeOf(holder, 'sqref') ?? ''),
    formulas: childrenOf(rule, 'formula').map(textOf),
  };
  const copies = moved(ruled, areas).map((copy) => holderOf(sheet, rule, copy));
  holder.children = holder.children.filter((child) => child !== rule);
  const isLeft = childrenOf(holder, 'cfRule').length > 0;
  sheet.root.children.splice(sheet.root.children.indexOf(holder), 1, ...(isLeft ? [holder] : []), ...copies);
}

function moved({ areas: present, formulas }: RuledAreas, areas: readonly Area[]): RuledAreas[] {
  const [anchor] = present;
  return anchor === undefined ? [] : anchoredAt(anchor, { areas, formulas });
}

function holderOf(sheet: WorksheetPart, rule: XmlElement, { areas, formulas }: RuledAreas): XmlElement {
  const copy = structuredClone(rule);
  childrenOf(copy, 'formula').forEach((formula, place) => {
    formula.children = [encodeXml(formulas[place] ?? '')];
  });
  return elementLike(sheet.root, 'conditionalFormatting', {
    attributes: { sqref: areas.map(areaAddress).join(' ') },
    children: [copy],
  });
}
