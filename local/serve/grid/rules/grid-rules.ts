// Conditional formats as the grid has them.
import { parseArea } from '../../../workbook/cells/cell-address';
import type { FileRule } from '../../../workbook/view/sheet-rules';
import { ruleOf } from './grid-rule';
import type { ShownRules } from './grid-validations';
import { ruledAreas } from './rule-areas';
import type { GridLimits, RuledArea } from './rule-areas';

/**
 * After every edit the grid works out each cell of each rule of the sheet in view. Measured: a formula takes 0.04 ms and more, anything
 * else a fiftieth of it, so that this much is a third of a second.
 */
const MOST_WORK = 8000;
const WORK_OF_FORMULA = 1;
const WORK_OF_OTHERS = 0.02;

/** @param limits of the part that is filled: a rule marks what is there, and blank rows cost as much as others */
export function gridRules(rules: readonly FileRule[], limits: GridLimits): ShownRules {
  let work = 0;
  let unshown = 0;
  const shown = rules.flatMap((rule, index) => {
    const parts = ruledAreas(rule.areas, rule.formulas, limits);
    const made = groupsOf(rule, parts).map((areas, place) =>
      gridRule(rule, areas, `c${String(index)}.${String(place)}`),
    );
    const needed = made.reduce((sum, one) => sum + (one?.work ?? 0), 0);
    if (made.includes(null) || work + needed > MOST_WORK) {
      unshown += 1;
      return [];
    }
    work += needed;
    return made.flatMap((one) => (one === null ? [] : [one.rule]));
  });
  return { rules: shown, unshown };
}

/** A formula reads otherwise in each area; rules that compare cells with each other go over all areas together. */
function groupsOf({ formulas }: FileRule, parts: readonly RuledArea[]): (readonly RuledArea[])[] {
  if (formulas.length > 0) return parts.map((part) => [part]);
  return parts.length === 0 ? [] : [parts];
}

function gridRule(rule: FileRule, areas: readonly RuledArea[], id: string): { rule: unknown; work: number } | null {
  const made = ruleOf({ ...rule, formulas: areas[0]?.formulas ?? [] });
  if (made === null) return null;
  const cells = areas.reduce((sum, { range }) => sum + cellsIn(range), 0);
  const weight = JSON.stringify(made).includes('"=') ? WORK_OF_FORMULA : WORK_OF_OTHERS;
  return { rule: { id, rule: made, ranges: areas.map(({ range }) => range) }, work: cells * weight };
}

function cellsIn(range: string): number {
  const area = parseArea(range);
  return area === null ? 0 : area.rows * area.columns;
}
