import { choiceWords } from '../tables/choice';
import type { ColumnKind, NumberRange } from '../tables/column-kind';

/** What the cells of a column hold, in a few words. */
export function cellMeaning(kind: ColumnKind): string {
  switch (kind.kind) {
    case 'choice':
      return choiceWords(kind.choice, 'zh-CN').join(' / ');
    case 'choices':
      return `several of ${choiceWords(kind.choice, 'zh-CN').join(' / ')}`;
    case 'open':
      return `${choiceWords(kind.choice, 'zh-CN').join(' / ')} or another word`;
    case 'number':
      return numberMeaning(kind.range);
    default:
      return plainMeanings[kind.kind];
  }
}

const plainMeanings = {
  text: 'words',
  remark: 'words nothing is computed from',
  code: 'a short mark, read as shown',
  name: 'a name',
  names: 'one name or several',
  date: 'a date',
  month: 'a month',
  completion: '0 to 1, or 10 to 100 per cent',
  score: 'a number, or 回避 / 缺 / 免评',
  parameters: '`name=value; ...`',
} as const;

function numberMeaning({ above, from, to, whole, percent }: NumberRange): string {
  const noun = whole === true ? 'a whole number' : 'a number';
  const bounds = [
    above === undefined ? '' : `above ${String(above)}`,
    from === undefined ? '' : `from ${String(from)}`,
    to === undefined ? '' : `to ${String(to)}`,
  ];
  const range = [noun, ...bounds.filter((bound) => bound !== '')].join(' ');
  return percent === 'asRatio' ? `${range}, or a percentage` : range;
}
