// What a further version changed, as far as it is the addressee's business: leaders all of it, others the month's selection and their own figures.
import type { ScoreChange } from '../../core/publication/score-change';
import { changeSentence } from '../../sheets/wording/change-sentence';
import { mailHeadings } from '../../text/mail-document';
import type { Block } from '../block';
import type { MailFacts } from './mail-facts';

export function changeBlocks(facts: MailFacts): readonly Block[] {
  const { notice, language } = facts;
  const told = notice.changes.filter((change) => concerns(change, facts));
  if (told.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: mailHeadings.changes[language] },
    ...told.map((change): Block => ({ kind: 'paragraph', text: changeSentence(change, language) })),
  ];
}

function concerns(change: ScoreChange, facts: MailFacts): boolean {
  const { kind, subjectKey, name } = facts.addressee;
  if (kind === 'unit') return isSelection(change, facts) || isAbout(subjectKey, change, facts);
  return kind === 'member' ? isAbout(name, change, facts) : true;
}

/** Who was named and who is; members only where the notice names them in full. */
function isSelection({ item: { kind } }: ScoreChange, { notice }: MailFacts): boolean {
  if (kind === 'lastTwo') return notice.settings.names === 'full';
  return kind === 'advanced' || kind === 'last';
}

/** A name that two subjects share says of neither that the change is its own. */
function isAbout(name: string, change: ScoreChange, { notice }: MailFacts): boolean {
  const subjects = notice.result.rankings.flatMap(({ rows, unranked }) => [...rows, ...unranked]);
  const bearers = new Set(subjects.filter(({ subject }) => subject.name === name).map(({ subject }) => subject.key));
  return change.subject === name && bearers.size <= 1;
}
