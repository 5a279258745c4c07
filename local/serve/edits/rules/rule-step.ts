import type { Area } from '../../../workbook/contract';
import type { Step } from '../step';
import { areasOf, areasWanted, isSameCells } from './ruled-cells';
import type { RuledCells } from './ruled-cells';

/** The numbers of the rules follow from their places in the file, so all tabs have to learn them anew. */
export function ruleStep(apply: () => void): Step {
  return { places: [], needsReload: true, apply };
}

/** With a copied cell comes its rule, which mostly applies to the place already. */
export function spreadingStep(
  ruled: RuledCells,
  wanted: readonly Area[],
  setAreas: (areas: readonly Area[]) => void,
): Step {
  const areas = areasWanted(ruled, wanted);
  const isSame = isSameCells(areas, ruled.present) || isSameCells(areasOf(ruled.shown.ranges), wanted);
  if (isSame) return { places: [], apply: () => undefined };
  return ruleStep(() => {
    setAreas(areas);
  });
}
