// Conditional formats as the grid has them.
import type { FileRule } from '../../../workbook/view/sheet-rules';
import { ruleOf } from './grid-rule';
import type { ShownRules } from './grid-validations';
import { ruledAreas } from './rule-areas';
import type { GridLimits } from './rule-areas';

export function gridRules(rules: readonly FileRule[], limits: GridLimits): ShownRules {
  let unshown = 0;
  const shown = rules.flatMap((rule, index) => {
    const parts = ruledAreas(rule.areas, rule.formulas, limits);
    const each = isPerCell(rule) ? parts.map((part) => [part]) : [parts];
    const made = each.map((areas, place) => {
      const range = areas[0]?.range;
      const gridRule = range === undefined ? null : ruleOf({ ...rule, formulas: areas[0]?.formulas ?? [] });
      if (gridRule === null) return null;
      return { id: `c${String(index)}.${String(place)}`, rule: gridRule, ranges: areas.map((area) => area.range) };
    });
    if (parts.length > 0 && made.includes(null)) unshown += 1;
    return made.filter((rule) => rule !== null);
  });
  return { rules: shown, unshown };
}

/** Those that compare cells with each other go over all their areas together. */
function isPerCell({ formulas }: FileRule): boolean {
  return formulas.length > 0;
}
