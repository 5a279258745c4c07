// What a column of a new sheet checks while people type; derived from what its cells mean.
import type { ColumnValidation } from '../../sheet-layout';
import { choiceWords, type Choice } from '../../tables/choice';
import type { NamedThing, NumberRange } from '../../tables/column-kind';
import { scoreWords } from '../../tables/judgements/judgement-choices';
import type { Column } from '../../tables/table';
import type { Language } from '../../../text/language';
import { isEmail, isListed, isMonth, isNumberOr, isParameters } from './check-formulas';
import type { ListPlaces } from './list-place';

const LARGEST = 1_000_000_000;
/** Nobody weighs anything by less. */
const LEAST = 0.0001;
const ANY_DAY = { from: '2000-01-01', to: '2099-12-31' };

export interface CheckedColumn {
  readonly language: Language;
  /** Address of the first cell that is checked, such as `B2`. */
  readonly cell: string;
  readonly lists: ListPlaces;
}

type Check = Pick<ColumnValidation, 'rule' | 'strict'>;

/**
 * What the sheet itself checks while people type, or null where it cannot. Strict is only a closed list of words that
 * have no other name: names may be entered before the list that holds them, and the reading accepts more spellings than
 * a spreadsheet's rules can say.
 */
export function columnCheck({ kind }: Column, checked: CheckedColumn): Check | null {
  const { language, cell } = checked;
  switch (kind.kind) {
    case 'choice':
      return {
        rule: { kind: 'list', values: choiceWords(kind.choice, language) },
        strict: hasNoOtherWords(kind.choice),
      };
    case 'open':
    case 'choices':
      return warning({ kind: 'list', values: choiceWords(kind.choice, language) });
    case 'name':
      return kind.of === undefined ? null : nameCheck(kind.of, checked);
    case 'date':
      return warning({ kind: 'date', ...ANY_DAY });
    case 'month':
      return warning({ kind: 'formula', formula: isMonth(cell) });
    case 'number':
      return warning({ kind: 'number', ...bounds(kind.range) });
    case 'completion':
      return warning({ kind: 'number', from: 0, to: 1 });
    case 'score':
      return warning({ kind: 'formula', formula: isNumberOr(bothLanguages, cell) });
    case 'parameters':
      return warning({ kind: 'formula', formula: isParameters(cell) });
    case 'remark':
      return kind.form === 'email' ? warning({ kind: 'formula', formula: isEmail(cell) }) : null;
    default:
      return null;
  }
}

/** 是 may also be written √, and a strict list would refuse that. */
function hasNoOtherWords({ options }: Choice<string>): boolean {
  return options.every(({ aliases }) => aliases.length === 0);
}

const bothLanguages = [...choiceWords(scoreWords, 'zh-CN'), ...choiceWords(scoreWords, 'en')];

/** A drop-down where one column lists the names, otherwise a look into each of the lists. */
function nameCheck(thing: NamedThing, { lists, cell }: CheckedColumn): Check | null {
  const places = lists(thing);
  const [first, ...more] = places ?? [];
  if (first === undefined) return null;
  if (more.length === 0) return warning({ kind: 'listFrom', ...first });
  return warning({ kind: 'formula', formula: isListed([first, ...more], cell) });
}

function warning(rule: ColumnValidation['rule']): Check {
  return { rule, strict: false };
}

function bounds({ above, from, to }: NumberRange): { readonly from: number; readonly to: number } {
  return { from: from ?? (above === undefined ? -LARGEST : above + LEAST), to: to ?? LARGEST };
}
