// Data validation: the kinds this product uses, read and written; all other kinds stay in the file as they are.
import { areaAddress, checkArea, parseAreas } from '../cells/cell-address';
import type { Validation } from '../contract';
import { WorkbookError } from '../workbook-error';
import type { AttributeValue } from '../xml/xml-attributes';
import { attributesOf, setAttributes } from '../xml/xml-attributes';
import { childOf, childrenOf, elementLike, textOf } from '../xml/xml-children';
import { encodeXml } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import type { WorksheetPart } from './worksheet-part';

/** Limits of Excel: it calls a file with longer texts damaged. */
const LONGEST_LIST = 255;
const LONGEST_HELP = 255;

type Rule = Validation['rule'];

export function validationsOf(sheet: WorksheetPart): Validation[] {
  const list = sheet.child('dataValidations');
  return list === undefined ? [] : childrenOf(list, 'dataValidation').flatMap(readValidation);
}

function readValidation(element: XmlElement): Validation[] {
  const attributes = attributesOf(element);
  const rule = readRule(element, attributes);
  if (rule === null) return [];
  const areas = parseAreas(attributes.get('sqref') ?? '');
  const strict = (attributes.get('errorStyle') ?? 'stop') === 'stop';
  return [{ areas, rule, helpText: attributes.get('prompt') ?? '', strict }];
}

function readRule(element: XmlElement, attributes: ReadonlyMap<string, string>): Rule | null {
  const type = attributes.get('type');
  const first = formulaOf(element, 'formula1');
  if (type === 'date') return { kind: 'date' };
  if (type === 'list' && first.startsWith('"')) {
    return { kind: 'list', values: first.slice(1, -1).replace(/""/g, '"').split(',') };
  }
  const from = Number(first);
  const to = Number(formulaOf(element, 'formula2'));
  const between = (attributes.get('operator') ?? 'between') === 'between';
  return type === 'decimal' && between && Number.isFinite(from) && Number.isFinite(to)
    ? { kind: 'decimal', from, to }
    : null;
}

function formulaOf(element: XmlElement, name: string): string {
  const formula = childOf(element, name);
  return formula === undefined ? '' : textOf(formula);
}

/** @throws WorkbookError (list-invalid) where Excel cannot hold the list */
export function addValidations(sheet: WorksheetPart, validations: readonly Validation[]): void {
  if (validations.length === 0) return;
  const written = validations.map((validation) => ({ ...validation, formulas: formulasOf(validation.rule) }));
  const list = sheet.ensure('dataValidations');
  for (const { areas, rule, helpText, strict, formulas } of written) {
    areas.forEach(checkArea);
    const attributes: Record<string, AttributeValue> = {
      type: rule.kind,
      operator: rule.kind === 'date' ? 'greaterThanOrEqual' : null,
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
  }
  setAttributes(list, { count: childrenOf(list, 'dataValidation').length });
}

function formulasOf(rule: Rule): string[] {
  if (rule.kind === 'decimal') return [String(rule.from), String(rule.to)];
  // Any day the calendar of a workbook has.
  if (rule.kind === 'date') return ['1'];
  const joined = rule.values.join(',');
  if (rule.values.length === 0 || joined.length > LONGEST_LIST || rule.values.some((value) => value.includes(','))) {
    throw new WorkbookError(
      'list-invalid',
      'A drop-down list in the cell holds at most 255 characters, and no comma inside a value.',
      { length: joined.length },
    );
  }
  return [`"${joined.replace(/"/g, '""')}"`];
}

function shortened(helpText: string): string {
  return helpText.length <= LONGEST_HELP ? helpText : `${helpText.slice(0, LONGEST_HELP - 1)}…`;
}
