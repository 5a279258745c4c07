// What is the addressee's own business: the place, every item with what lowered it, and the work that is not done.
import { formatDecimal } from '../../core/exact/rational';
import type { Ranking, Standing, Unranked } from '../../core/month/month-result';
import { nameKey } from '../../core/names/name-key';
import type { UnfinishedTask } from '../../core/notice/notice-content';
import { findingProblem } from '../../sheets/wording/finding-sentence';
import { decidedBySentence } from '../../sheets/wording/selection-sentence';
import { fill, joined, type Language } from '../../text/language';
import { mailHeadings, mailSentences } from '../../text/mail-document';
import type { Block } from '../block';
import { itemsTable } from './items-table';
import type { MailFacts } from './mail-facts';
import { unfinishedBlocks } from '../notice/unfinished-section';
import { fullWords } from './mail-words';

interface OwnPlace {
  readonly ranking: Ranking;
  /** Or why there is none. */
  readonly standing: Standing | Unranked;
}

export function unitDetails(facts: MailFacts): readonly Block[] {
  const { notice, addressee, language } = facts;
  const subject = addressee.subjectKey;
  const own = notice.unfinished.filter(({ unit }) => unit === subject);
  return [
    { kind: 'heading', level: 1, text: fill(mailHeadings.details[language], { subject }) },
    ...placesOf(facts, 'unit').flatMap((place) => placeBlocks(place, facts)),
    ...unfinished(own, facts),
  ];
}

export function memberDetails(facts: MailFacts): readonly Block[] {
  const { notice, addressee, language } = facts;
  const name = nameKey(addressee.name);
  const own = notice.unfinished.filter(({ owners }) => owners.some((owner) => nameKey(owner) === name));
  return [
    { kind: 'heading', level: 1, text: mailHeadings.ownDetails[language] },
    ...placesOf(facts, 'member').flatMap((place) => placeBlocks(place, facts)),
    ...unfinished(own, facts),
  ];
}

function placesOf({ notice, addressee }: MailFacts, kind: Ranking['subject']): readonly OwnPlace[] {
  const rankings = notice.result.rankings.filter(({ subject }) => subject === kind);
  return rankings.flatMap((ranking) =>
    [...ranking.rows, ...ranking.unranked]
      .filter(({ subject }) => subject.key === addressee.subjectKey)
      .map((standing) => ({ ranking, standing })),
  );
}

function placeBlocks({ ranking, standing }: OwnPlace, facts: MailFacts): readonly Block[] {
  const { language } = facts;
  if (!('rank' in standing)) {
    const reason = joined([...new Set(standing.reasons.map((finding) => findingProblem(finding, language)))], language);
    const text = fill(mailSentences.notRanked[language], { subject: standing.subject.name, reason });
    return [{ kind: 'paragraph', text }];
  }
  const { previous } = standing;
  const moved =
    previous === null
      ? ''
      : fill(mailSentences.moved[language], { rank: String(previous.rank), total: formatDecimal(previous.total) });
  const between = language === 'en' && moved !== '' ? ' ' : '';
  return [
    { kind: 'paragraph', text: `${placeSentence(ranking, standing, facts)}${between}${moved}` },
    itemsTable(standing, ranking.ruleSet, language),
    ...rescaledRemark(standing, language),
  ];
}

function rescaledRemark({ rescaledFrom }: Standing, language: Language): readonly Block[] {
  if (rescaledFrom === null) return [];
  const text = fill(mailSentences.rescaled[language], { points: formatDecimal(rescaledFrom) });
  return [{ kind: 'paragraph', text }];
}

function placeSentence(ranking: Ranking, { rank, subject, total }: Standing, { notice, language }: MailFacts): string {
  const place = { rank: String(rank), of: String(ranking.rows.length), total: formatDecimal(total) };
  if (ranking.subject === 'unit') return fill(mailSentences.place[language], { subject: subject.name, ...place });
  const named = notice.result.lastTwo.find((each) => each.subject.key === subject.key);
  const decidedBy = named === undefined ? '' : decidedBySentence(named.decidedBy, ranking.ruleSet, language);
  return fill(mailSentences.ownPlace[language], { ...place, decidedBy });
}

function unfinished(own: readonly UnfinishedTask[], facts: MailFacts): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: mailHeadings.unfinished[facts.language] },
    ...unfinishedBlocks({ ...facts.notice, unfinished: own }, fullWords(facts)),
  ];
}
