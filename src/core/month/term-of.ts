import type { Term, TermRule } from './term';

const NO_CELLS: Term['cells'] = [];
const NO_FACTS: Term['facts'] = {};

/** A counted term without value, weight, cells and facts, but for what `parts` says. */
export function termOf(rule: TermRule, parts: Partial<Omit<Term, 'rule'>>): Term {
  return {
    rule,
    value: parts.value ?? null,
    weight: parts.weight ?? null,
    counted: parts.counted ?? true,
    cells: parts.cells ?? NO_CELLS,
    facts: parts.facts ?? NO_FACTS,
  };
}
