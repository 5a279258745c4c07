// Rules for what may be typed: the grid sends all of a rule whenever cells with it are copied, filled or cut.
import type { Area } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { gridValidations } from '../../grid/rules/grid-validations';
import { gridSize, usedArea } from '../../grid/sheets/shown-area';
import { nameFinder } from '../../grid/snapshot';
import { isObject, textMember } from '../members';
import type { Step, StepPlace } from '../step';
import { newValidation } from './new-validation';
import { isEqual, rangesMember, ruleMember } from './rule-members';
import { ruleStep, spreadingStep } from './rule-step';
import { areasOf, areasWanted, placeInFile, without } from './ruled-cells';
import type { RuledCells, ShownRule } from './ruled-cells';

interface ShownValidation extends ShownRule {
  readonly criterion: unknown;
  readonly isBlocking: boolean;
}

export function readValidation(command: GridCommand, place: StepPlace): Step {
  const { id, criterion, isBlocking } = ruleMember(command, 'rule');
  const wanted = rangesMember(command, place.sheet);
  const rules = shownIn(place);
  const own = rules.find((rule) => rule.id === id);
  const isWanted = (rule: ShownValidation): boolean =>
    isEqual(rule.criterion, criterion) && rule.isBlocking === (isBlocking === true);
  if (own !== undefined && isWanted(own)) return spreading(own, wanted, place);
  const equal = own === undefined ? rules.find(isWanted) : undefined;
  // The grid would have made it another rule; for the cells it is the same.
  if (equal !== undefined) {
    const ruled = areasOf(equal.ranges);
    return spreading(equal, [...ruled, ...without(wanted, ruled)], place);
  }
  const added = newValidation({ criterion, isBlocking, areas: wanted, sheet: place.sheet.name });
  return ruleStep(() => {
    if (own !== undefined) remove(own, place);
    for (const area of wanted) place.sheet.clearValidations(area);
    place.sheet.addValidations([added]);
  });
}

export function readValidationRemoval(command: GridCommand, place: StepPlace): Step {
  const id = textMember(command, 'id');
  const shown = shownIn(place).find((rule) => rule.id === id);
  return ruleStep(() => {
    if (shown !== undefined) remove(shown, place);
  });
}

function spreading(shown: ShownRule, wanted: readonly Area[], place: StepPlace): Step {
  return spreadingStep(ruledCells(shown, place), wanted, (areas) => {
    place.sheet.setValidationAreas(placeInFile(shown), areas);
  });
}

function remove(shown: ShownRule, place: StepPlace): void {
  const left = areasWanted({ ...ruledCells(shown, place), isAlone: true }, []);
  place.sheet.setValidationAreas(placeInFile(shown), left);
}

function ruledCells(shown: ShownRule, { sheet, isAlone }: StepPlace): RuledCells {
  return { present: sheet.view().validations()[placeInFile(shown)]?.areas ?? [], shown, isAlone };
}

function shownIn({ workbook, sheet }: StepPlace): readonly ShownValidation[] {
  const nameMeans = nameFinder(workbook);
  const { rules } = gridValidations(sheet.view().validations(), {
    ...gridSize(usedArea(sheet)),
    nameMeans: (name) => nameMeans(name, sheet.name),
  });
  return rules.filter(isShownValidation);
}

function isShownValidation(rule: unknown): rule is ShownValidation {
  return isObject(rule) && 'criterion' in rule;
}
