// What would have changed a place, in one sentence.
import { compare, formatDecimal } from '../../core/exact/rational';
import type { PlaceChange } from '../../core/explanation/rank-explanation';
import type { RuleSet } from '../../core/rules/rule-set';
import { consequences, otherwise } from '../../text/explanation';
import { fill, type Language } from '../../text/language';
import { fullMarkChange } from './full-mark-change';

export function placeChangeSentence(change: PlaceChange, ruleSet: RuleSet, language: Language): string {
  const { what, direction } = change;
  const against = change.against.name;
  const criterion = 'code' in what ? criterionName(what.code, ruleSet) : '';
  if (what.kind === 'weight') {
    return fill(consequences.weight[language], { criterion, change: fullMarkChange(what.change, language), against });
  }
  const { from, to } = what;
  const amount = compare(to, from) > 0 ? 'more' : 'less';
  const facts = { criterion, from: formatDecimal(from), to: formatDecimal(to) };
  return fill(consequences[direction][language], {
    change: fill(otherwise[what.kind][amount][language], facts),
    against,
  });
}

function criterionName(code: string, { criteria }: RuleSet): string {
  return criteria.find((criterion) => criterion.code === code)?.name ?? code;
}
