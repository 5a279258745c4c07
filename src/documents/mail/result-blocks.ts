// Advanced, last and last two, each with what decided; a place that stays vacant with the reason.
import type { DecidedBy, MonthResult, Selection, Subject } from '../../core/month/month-result';
import { maskedName } from '../../core/notice/masked-name';
import { decidedBySentence, vacancySentence } from '../../sheets/wording/selection-sentence';
import { fill, type Language } from '../../text/language';
import { mailHeadings } from '../../text/mail-document';
import { rankingMarks } from '../../text/ranking-sheet';
import { selections } from '../../text/selections';
import { formatDecimal } from '../../core/exact/rational';
import type { Block, RowMark } from '../block';
import type { MailFacts } from './mail-facts';

export function resultBlocks(facts: MailFacts): readonly Block[] {
  const { notice, language } = facts;
  const { result } = notice;
  return [
    { kind: 'heading', level: 1, text: mailHeadings.result[language] },
    ...selectionBlocks(result.advanced, 'advanced', facts),
    ...selectionBlocks(result.last, 'last', facts),
    ...result.lastTwo.map(({ subject, decidedBy }) => {
      return award(
        'lastTwo',
        named({ name: memberName(subject, facts), subject, decidedBy }, result, language),
        language,
      );
    }),
  ];
}

function selectionBlocks(
  selection: Selection | null,
  mark: 'advanced' | 'last',
  { notice, language }: MailFacts,
): Block[] {
  if (selection === null) return [];
  if (selection.kind === 'named') {
    const { subject, decidedBy } = selection;
    return [award(mark, named({ name: subject.name, subject, decidedBy }, notice.result, language), language)];
  }
  const reason = vacancySentence(selection, language);
  return [award(mark, fill(selections.vacant[language], { reason }), language)];
}

/** Members of other groups as far as the notice names them; the leading group's recipients know everybody. */
function memberName({ name, unit }: Subject, { notice, addressee }: MailFacts): string {
  const own = addressee.kind !== 'unit' || unit === addressee.subjectKey;
  return own || notice.settings.names === 'full' ? name : maskedName(name);
}

interface Named {
  readonly name: string;
  readonly subject: Subject;
  readonly decidedBy: DecidedBy;
}

function named({ name, subject, decidedBy }: Named, { rankings }: MonthResult, language: Language): string {
  for (const ranking of rankings) {
    const standing = ranking.rows.find((row) => row.subject.key === subject.key && row.subject.unit === subject.unit);
    if (standing === undefined) continue;
    return fill(selections.named[language], {
      name,
      group: ranking.subject === 'unit' ? ranking.category : subject.unit,
      total: formatDecimal(standing.total),
      decidedBy: decidedBySentence(decidedBy, ranking.ruleSet, language),
    });
  }
  return name;
}

function award(mark: RowMark & keyof typeof rankingMarks, text: string, language: Language): Block {
  return { kind: 'award', label: rankingMarks[mark][language], text, mark };
}
