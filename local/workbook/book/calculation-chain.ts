import { undeclarePart } from '../package/content-types';
import { relatedPart, unrelate } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsx-package';

/** The chain lists cells with formulas; Excel builds a missing one, but repairs a wrong one. */
export function dropCalculationChain(pack: XlsxPackage, workbookPart: string): void {
  const chain = relatedPart(pack, workbookPart, 'calcChain');
  if (chain === undefined) return;
  pack.remove(chain);
  undeclarePart(pack, chain);
  unrelate(pack, workbookPart, chain);
}
