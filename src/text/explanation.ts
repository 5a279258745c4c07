// “Why this rank?”: the answer, the neighbours and what would have changed the place, in words.
import { words } from './language';

export const explanation = {
  ranked: words(
    '{name}在《{ranking}》排第 {rank} 名（共 {of} 名），总分 {total}。{neighbours}',
    '{name} is no. {rank} of {of} in {ranking} with {total}. {neighbours}',
  ),
  unranked: words('{name}没有参加《{ranking}》排名。', '{name} is not ranked in {ranking}.'),
  behind: words('比第 {rank} 名{name}少 {margin} 分（{by}）。', '{margin} behind {name}, no. {rank} ({by}).'),
  ahead: words('比第 {rank} 名{name}多 {margin} 分（{by}）。', '{margin} ahead of {name}, no. {rank} ({by}).'),
  level: words('与第 {rank} 名{name}同分（{by}）。', 'Level with {name}, no. {rank} ({by}).'),
  notParted: words('分不出先后', 'nothing parts the two'),
  named: {
    advanced: words('评为先进：{by}。', 'Named advanced: {by}.'),
    last: words('评为末位：{by}。', 'Named last: {by}.'),
    lastTwo: words('列入末位成员：{by}。', 'Named among the last two: {by}.'),
  },
  unknown: words(
    '{month} 的排名里没有“{subject}”。请从列出的名称中选一个。',
    'The rankings of {month} hold no “{subject}”. Choose one of the names listed.',
  ),
  ambiguous: words(
    '{month} 的排名里不止一个“{subject}”。请从列出的名称中选一个。',
    'The rankings of {month} hold “{subject}” more than once. Choose one of the names listed.',
  ),
  unasked: words(
    '请写明单位或个人的名称，或先在排名表、得分明细、单位或人员表里选中其所在的一行。',
    'Name a unit or a member, or first select its row in a ranking sheet, the score ledger, Units or Members.',
  ),
  label: words('{name}（{where}）', '{name} ({where})'),
  bonus: words('加分', 'Bonus'),
  deductions: words('扣分', 'Deductions'),
};

/** The first half of a sentence: what would have been otherwise. */
export const otherwise = {
  score: {
    more: words('“{criterion}”得分达到 {to}（现为 {from}）', 'With a score of {to} in “{criterion}” instead of {from}'),
    less: words('“{criterion}”得分只有 {to}（现为 {from}）', 'With only {to} in “{criterion}” instead of {from}'),
  },
  bonus: {
    more: words('加分达到 {to}（现为 {from}）', 'With a bonus of {to} instead of {from}'),
    less: words('加分只有 {to}（现为 {from}）', 'With a bonus of only {to} instead of {from}'),
  },
  deductions: {
    more: words('扣分达到 {to}（现为 {from}）', 'With deductions of {to} instead of {from}'),
    less: words('扣分只有 {to}（现为 {from}）', 'With deductions of only {to} instead of {from}'),
  },
};

/** Of an item, said before “full points” in English. */
export const fullMarkChanges = {
  more: words('增加 {points} 分', '{points} more'),
  fewer: words('减少 {points} 分', '{points} fewer'),
};

/** The second half: what it would have come to. */
export const consequences = {
  up: words(
    '{change}，其余不变，就能追上{against}。',
    '{change}, all else as it is, it would have caught up with {against}.',
  ),
  down: words(
    '{change}，其余不变，就会落到{against}之后。',
    '{change}, all else as it is, it would have fallen behind {against}.',
  ),
  weight: words(
    '“{criterion}”的满分{change}、其余指标按比例调整，与{against}的先后就会互换（四舍五入以前）。',
    '{change} full points of “{criterion}”, the others rescaled, would have swapped it with {against} (before rounding).',
  ),
};
