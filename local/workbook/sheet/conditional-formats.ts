// Conditional formats that a formula turns on. Scales, bars, icons and rules in extensions are other people's and stay.
import { areaAddress, checkArea, parseAreas } from '../cells/cell-address';
import type { ConditionalFormat } from '../contract';
import { anchoredAt } from '../formulas/anchored-formulas';
import type { DifferentialLook } from '../styles/differential-look';
import { attributeOf, setAttributes } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, elementsOf, insertInOrder, localNameOf, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './worksheet-part';
import type { WorksheetPart } from './worksheet-part';

/** The looks of rules, by their number in the styles part. */
export interface RuleLooks {
  look(index: number): DifferentialLook;
  indexOf(look: DifferentialLook): number;
}

interface FormulaRule {
  readonly element: XmlElement;
  readonly priority: number;
  readonly format: ConditionalFormat;
}

export function conditionalFormatsOf(sheet: WorksheetPart, looks: RuleLooks): ConditionalFormat[] {
  return formulaRules(sheet, looks).map(({ format }) => format);
}

/** In the order in which they are tried. */
function formulaRules(sheet: WorksheetPart, looks: RuleLooks): FormulaRule[] {
  return childrenOf(sheet.root, 'conditionalFormatting')
    .flatMap((holder) =>
      childrenOf(holder, 'cfRule')
        .filter(isFormulaRule)
        .map((element) => read(holder, element, looks)),
    )
    .sort((one, other) => one.priority - other.priority);
}

function isFormulaRule(rule: XmlElement): boolean {
  return attributeOf(rule, 'type') === 'expression';
}

function read(holder: XmlElement, element: XmlElement, looks: RuleLooks): FormulaRule {
  const formula = childOf(element, 'formula');
  const index = attributeOf(element, 'dxfId');
  const format = {
    areas: parseAreas(attributeOf(holder, 'sqref') ?? ''),
    formula: formula === undefined ? '' : textOf(formula),
    look: index === undefined ? {} : looks.look(Number(index)),
  };
  return { element, priority: priorityOf(element), format };
}

/** A rule that stays as it is keeps its XML, for it may hold more than we read. */
export function setConditionalFormats(
  sheet: WorksheetPart,
  formats: readonly ConditionalFormat[],
  looks: RuleLooks,
): void {
  const left = formulaRules(sheet, looks);
  const rules = formats.flatMap(unambiguous).map((format) => {
    const known = left.findIndex((rule) => isSame(rule.format, format));
    return known < 0 ? added(sheet, format, looks) : (left.splice(known, 1)[0]?.element ?? added(sheet, format, looks));
  });
  drop(sheet, new Set(left.map(({ element }) => element)));
  prioritise(sheet, rules);
}

function unambiguous({ areas, formula, look }: ConditionalFormat): ConditionalFormat[] {
  areas.forEach(checkArea);
  const [first] = areas;
  if (first === undefined) return [];
  return anchoredAt(first, { areas, formulas: [formula] }).map((one) => ({
    areas: one.areas,
    formula: one.formulas[0] ?? formula,
    look,
  }));
}

function isSame(one: ConditionalFormat, other: ConditionalFormat): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ areas, formula, look }: ConditionalFormat): string {
  const { bold, italic, fontColour, fill } = look;
  return JSON.stringify([areas.map(areaAddress), formula, bold, italic, fontColour, fill]);
}

function added(sheet: WorksheetPart, { areas, formula, look }: ConditionalFormat, looks: RuleLooks): XmlElement {
  const rule = elementLike(sheet.root, 'cfRule', {
    // Of several rules that fit, Excel would mix the looks.
    attributes: { type: 'expression', dxfId: looks.indexOf(look), priority: 1, stopIfTrue: 1 },
    children: [elementLike(sheet.root, 'formula', { children: [encodeXml(formula)] })],
  });
  const attributes = { sqref: areas.map(areaAddress).join(' ') };
  const holder = elementLike(sheet.root, 'conditionalFormatting', { attributes, children: [rule] });
  insertInOrder(sheet.root, holder, WORKSHEET_ORDER);
  return rule;
}

function drop(sheet: WorksheetPart, rules: ReadonlySet<unknown>): void {
  for (const holder of childrenOf(sheet.root, 'conditionalFormatting')) {
    holder.children = holder.children.filter((child) => !rules.has(child));
    if (childrenOf(holder, 'cfRule').length > 0) continue;
    sheet.root.children = sheet.root.children.filter((child) => child !== holder);
  }
}

/** Every rule of a sheet has a number of its own: ours take those that the others leave free, in their order. */
function prioritise(sheet: WorksheetPart, rules: readonly XmlElement[]): void {
  const ours = new Set(rules);
  const taken = new Set(
    rulesBelow(sheet.root)
      .filter((rule) => !ours.has(rule))
      .map(priorityOf),
  );
  let priority = 0;
  for (const rule of rules) {
    do priority += 1;
    while (taken.has(priority));
    setAttributes(rule, { priority });
  }
}

/** Those in extensions included, which have a prefix of their own. */
function rulesBelow(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => (localNameOf(child) === 'cfRule' ? [child] : rulesBelow(child)));
}

function priorityOf(rule: XmlElement): number {
  return Number(attributeOf(rule, 'priority') ?? 0);
}
