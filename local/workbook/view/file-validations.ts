// Data validation of every kind, as the file has it.
import { storedValidations } from '../sheet/stored-validations';
import type { WorksheetPart } from '../sheet/worksheet-part';
import { attributesOf, isTrue } from '../xml/xml-attributes';
import type { FileValidation } from './sheet-rules';

/** Those that only show a help text are left out: they ask nothing of what is typed. */
export function fileValidations(sheet: WorksheetPart): FileValidation[] {
  return storedValidations(sheet)
    .map(({ element, areas, formulas }) => {
      const said = attributesOf(element);
      return {
        areas,
        formulas,
        type: said.get('type') ?? 'none',
        operator: said.get('operator') ?? 'between',
        strict: (said.get('errorStyle') ?? 'stop') === 'stop',
        allowsBlank: isTrue(said.get('allowBlank')),
        // The attribute says the opposite of its name.
        showsList: !isTrue(said.get('showDropDown')),
      };
    })
    .filter(({ type }) => type !== 'none');
}
