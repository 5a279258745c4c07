// Whom a question is about: a name as people write it, or the row they have selected.
import type { MonthResult, Ranking, Subject } from '../../core/month/month-result';
import { nameKey } from '../../core/names/name-key';
import { explanation } from '../../text/explanation';
import { fill, type Language } from '../../text/language';

export interface RankedSubject {
  readonly ranking: Ranking;
  readonly subject: Subject;
}

/** Everybody of the month, ranked or listed apart, in the order of the rankings. */
export function subjectsOf({ rankings }: MonthResult): readonly RankedSubject[] {
  return rankings.flatMap((ranking) =>
    [...ranking.rows, ...ranking.unranked].map(({ subject }) => ({ ranking, subject })),
  );
}

/** What tells a subject from all others: the name, with the unit or the category where several bear it. */
export function labelOf(asked: RankedSubject, all: readonly RankedSubject[], language: Language): string {
  const { name } = asked.subject;
  const isOnly = all.filter(({ subject }) => sameName(subject.name, name)).length === 1;
  return isOnly ? name : fill(explanation.label[language], { name, where: placeOf(asked) });
}

/** Those whose name or label the text is. */
export function subjectsNamed(text: string, all: readonly RankedSubject[]): readonly RankedSubject[] {
  const byName = all.filter(({ subject }) => sameName(subject.name, text));
  if (byName.length > 0) return byName;
  return all.filter((asked) =>
    (['zh-CN', 'en'] as const).some((language) => sameName(labelOf(asked, all, language), text)),
  );
}

/**
 * Those whom a row of a ranking, of the ledger, of 单位 or of 人员 is about: the first name in it says who,
 * and the unit of a member stands in the same row.
 */
export function subjectsInRow(cells: readonly string[], all: readonly RankedSubject[]): readonly RankedSubject[] {
  for (const cell of cells) {
    const named = subjectsNamed(cell, all);
    if (named.length === 0) continue;
    const ofUnit = named.filter(
      ({ ranking, subject }) => ranking.subject === 'member' && cells.some((other) => sameName(other, subject.unit)),
    );
    return named.length > 1 && ofUnit.length > 0 ? ofUnit : named;
  }
  return [];
}

function placeOf({ ranking, subject }: RankedSubject): string {
  return ranking.subject === 'member' ? subject.unit : ranking.category;
}

function sameName(a: string, b: string): boolean {
  const key = nameKey(a);
  return key !== '' && key === nameKey(b);
}
