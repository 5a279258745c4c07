import type { ChainStep } from '../../core/rules/rule-set';
import { comparable } from '../cells/clean-text';

const BETWEEN_STEPS = /[,，、;；>＞→\n]/;
const DEDUCTIONS = ['扣分', 'Deductions'].map(comparable);

export interface TieOrder {
  readonly steps: readonly ChainStep[];
  /** What is neither a criterion nor the deductions. */
  readonly unknown: readonly string[];
}

/** Takes 并列顺序 apart: codes or names of criteria, and 扣分. */
export function tieOrderOf(
  text: string,
  criteria: readonly { readonly code: string; readonly name: string }[],
): TieOrder {
  const steps: ChainStep[] = [];
  const unknown: string[] = [];
  const pieces = text.split(BETWEEN_STEPS).filter((piece) => piece.trim() !== '');
  for (const piece of pieces) {
    const word = comparable(piece);
    const criterion = criteria.find(({ code, name }) => comparable(code) === word || comparable(name) === word);
    if (criterion !== undefined) steps.push({ kind: 'criterion', code: criterion.code });
    else if (DEDUCTIONS.includes(word)) steps.push({ kind: 'deductions' });
    else unknown.push(piece.trim());
  }
  return { steps, unknown };
}
