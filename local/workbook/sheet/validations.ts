// Data validation of a sheet; kinds that this product does not use stay in the file as they are.
import { areasWithout } from '../cells/area-difference';
import { areaAddress, checkArea, intersects } from '../cells/cell-address';
import type { Area, Validation } from '../contract';
import { anchoredAt } from '../formulas/anchored-formulas';
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import { childrenOf, elementLike } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import { dropEmptyLists, replaceValidation, storedValidations } from './stored-validations';
import type { StoredValidation } from './stored-validations';
import { fileRuleOf, ruleOf } from './validation-rule';
import type { FileRule } from './validation-rule';
import type { WorksheetPart } from './worksheet-part';

/** Excel calls a file with a longer text damaged. */
const LONGEST_HELP = 255;

export interface NamedSheet {
  readonly part: WorksheetPart;
  readonly name: string;
}

export function validationsOf({ part, name }: NamedSheet): Validation[] {
  return storedValidations(part).flatMap((stored) => readValidation(stored, name));
}

function readValidation({ element, areas, formulas }: StoredValidation, sheet: string): Validation[] {
  const attributes = attributesOf(element);
  const type = attributes.get('type') ?? 'none';
  const rule = ruleOf({ type, operator: attributes.get('operator') ?? 'between', formulas }, sheet);
  const strict = (attributes.get('errorStyle') ?? 'stop') === 'stop';
  return rule === null ? [] : [{ areas, rule, helpText: attributes.get('prompt') ?? '', strict }];
}

/** @throws WorkbookError (list-invalid) where Excel cannot hold the list */
export function addValidations({ part, name }: NamedSheet, validations: readonly Validation[]): void {
  const written = validations.map((validation) => ({ validation, fileRule: fileRuleOf(validation.rule, name) }));
  for (const { validation, fileRule } of written) {
    validation.areas.forEach(checkArea);
    const [first] = validation.areas;
    const entries = first === undefined ? [] : anchoredAt(first, { ...fileRule, areas: validation.areas });
    for (const { areas, formulas } of entries) append(part, { ...validation, areas }, { ...fileRule, formulas });
  }
}

function append(sheet: WorksheetPart, validation: Validation, { type, operator, formulas }: FileRule): void {
  const { areas, helpText, strict } = validation;
  const list = sheet.ensure('dataValidations');
  const attributes = {
    type,
    operator: operator === 'between' ? null : operator,
    errorStyle: strict ? null : 'warning',
    allowBlank: 1,
    showInputMessage: helpText === '' ? null : 1,
    showErrorMessage: 1,
    prompt: helpText === '' ? null : shortened(helpText),
    sqref: areas.map(areaAddress).join(' '),
  };
  const children = formulas.map((formula, index) =>
    elementLike(list, `formula${String(index + 1)}`, { children: [encodeXml(formula)] }),
  );
  list.children.push(elementLike(list, 'dataValidation', { attributes, children }));
  setAttributes(list, { count: childrenOf(list, 'dataValidation').length });
}

/** Of every kind, for the cells of the area are to have none. */
export function clearValidations(sheet: WorksheetPart, area: Area): void {
  checkArea(area);
  for (const stored of storedValidations(sheet)) {
    const [first] = stored.areas;
    if (first === undefined || !stored.areas.some((ruled) => intersects(ruled, area))) continue;
    const areas = areasWithout(stored.areas, area);
    replaceValidation(stored, anchoredAt(first, { areas, formulas: stored.formulas }));
  }
  dropEmptyLists(sheet);
}

function shortened(helpText: string): string {
  return helpText.length <= LONGEST_HELP ? helpText : `${helpText.slice(0, LONGEST_HELP - 1)}…`;
}
