// Conditional formats: the grid sends all of one whenever cells with it are copied, filled or cut.
import type { Area, ConditionalFormat } from '../../../workbook/contract';
import { excelFormula } from '../../grid/formulas/grid-formula';
import type { GridCommand } from '../../grid/grid-message';
import { gridRules } from '../../grid/rules/grid-rules';
import { filledSize, usedArea } from '../../grid/sheets/shown-area';
import { colourOf } from '../grid-look';
import { isObject, malformed, textMember } from '../members';
import { Refusal } from '../refusal';
import type { Step, StepPlace } from '../step';
import { isEqual, rangesMember, ruleMember } from './rule-members';
import { ruleStep, spreadingStep } from './rule-step';
import { areasWanted, placeInFile } from './ruled-cells';
import type { RuledCells, ShownRule } from './ruled-cells';

interface ShownFormat extends ShownRule {
  readonly rule: unknown;
}

export function readConditionalFormat(command: GridCommand, place: StepPlace): Step {
  const { id, rule } = ruleMember(command, 'cf');
  const wanted = rangesMember(command, place.sheet);
  const own = shownIn(place).find((shown) => shown.id === id);
  if (own !== undefined && isEqual(own.rule, rule)) {
    return spreadingStep(ruledCells(own, place), wanted, (areas) => {
      place.sheet.setFormatAreas(placeInFile(own), areas);
    });
  }
  const added = formulaFormat(rule, wanted);
  return ruleStep(() => {
    if (own !== undefined) remove(own, place);
    place.sheet.setConditionalFormats([...place.sheet.conditionalFormats(), added]);
  });
}

export function readConditionalFormatRemoval(command: GridCommand, place: StepPlace): Step {
  const id = textMember(command, 'id');
  const shown = shownIn(place).find((rule) => rule.id === id);
  return ruleStep(() => {
    if (shown !== undefined) remove(shown, place);
  });
}

function remove(shown: ShownRule, place: StepPlace): void {
  const left = areasWanted({ ...ruledCells(shown, place), isAlone: true }, []);
  place.sheet.setFormatAreas(placeInFile(shown), left);
}

function ruledCells(shown: ShownRule, { sheet, isAlone }: StepPlace): RuledCells {
  return { present: sheet.view().rules()[placeInFile(shown)]?.areas ?? [], shown, isAlone };
}

function shownIn({ sheet }: StepPlace): readonly ShownFormat[] {
  const { rules } = gridRules(sheet.view().rules(), filledSize(usedArea(sheet)));
  return rules.filter(isShownFormat);
}

function isShownFormat(rule: unknown): rule is ShownFormat {
  return isObject(rule) && 'rule' in rule;
}

const FACETS: ReadonlySet<string> = new Set(['bold', 'italic', 'fillColor', 'textColor']);

/** @throws Refusal for a rule that no formula turns on, or that changes more than the file layer writes */
function formulaFormat(rule: unknown, areas: readonly Area[]): ConditionalFormat {
  if (!isObject(rule)) throw malformed();
  const [formula] = rule['operator'] === 'customFormula' && Array.isArray(rule['values']) ? rule['values'] : [];
  const style = rule['style'] ?? {};
  if (typeof formula !== 'string' || !formula.startsWith('=') || !isObject(style))
    throw new Refusal('formatRuleUnknown');
  if (!Object.keys(style).every((facet) => FACETS.has(facet))) throw new Refusal('formatRuleUnknown');
  const { bold, italic } = style;
  const [fill, fontColour] = [colourOf(style['fillColor']), colourOf(style['textColor'])];
  return {
    areas,
    formula: excelFormula(formula.slice(1)),
    look: {
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
      ...(fill === null ? {} : { fill }),
      ...(fontColour === null ? {} : { fontColour }),
    },
  };
}
