// Who is advanced, last and among the last two, with what decided it or why nobody is.
import { formatDecimal } from '../../core/exact/rational';
import type { Finding } from '../../core/findings/finding';
import { contestRanking } from '../../core/month/contest-ranking';
import type { DecidedBy, MonthResult, Subject, Undecided } from '../../core/month/month-result';
import type { Streak } from '../../core/publication/streak';
import { findingProblem } from '../../sheets/wording/finding-sentence';
import { decidedBySentence, vacancySentence } from '../../sheets/wording/selection-sentence';
import { fill, listed } from '../../text/language';
import { selectionSentences as sentences, streakSentences } from '../../text/notice/sentences';
import type { NoticeWords } from './notice-words';

export interface SelectionContext {
  readonly result: MonthResult;
  readonly words: NoticeWords;
}

/** Of the month's own contest, then of every other ranking of units (先进村, 末位村), then what is still undecided. */
export function selectionSentences(context: SelectionContext): readonly string[] {
  const { result } = context;
  const contest = contestRanking(result);
  const others = result.rankings.filter((ranking) => ranking.subject === 'unit' && ranking !== contest);
  return [
    ...unitSentences(result, context),
    ...lastTwoSentences(context),
    ...others.flatMap((ranking) =>
      unitSentences(ranking, context).map((each) => about(ranking.category, each, context)),
    ),
    ...result.undecided.map((open) => openSentence(open, context)),
  ];
}

/** Members compete, and still none is among the last two. */
export function isWithoutLastTwo(result: MonthResult): boolean {
  return reasonsForNoLastTwo(result).length > 0;
}

/** Findings of the month, not a selection. */
function reasonsForNoLastTwo({ findings }: MonthResult): readonly Finding[] {
  return findings.filter(({ code }) => code === 'last-two-not-named' || code === 'last-two-not-comparable');
}

type UnitPlaces = Pick<MonthResult, 'advanced' | 'last'>;

function unitSentences(places: UnitPlaces, context: SelectionContext): readonly string[] {
  const { language } = context.words;
  return (['advanced', 'last'] as const).flatMap((place) => {
    const selection = places[place];
    if (selection === null) return [];
    if (selection.kind === 'named') return [fill(sentences[place][language], factsOf(selection, context))];
    return [fill(sentences[`${place}Vacant`][language], { reason: vacancySentence(selection, language) })];
  });
}

function lastTwoSentences(context: SelectionContext): readonly string[] {
  const { result, words } = context;
  const { lastTwo, lastTwoNobody } = sentences;
  if (result.lastTwo.length > 0) {
    return result.lastTwo.map((selected) => {
      const { name, unit } = selected.subject;
      return fill(lastTwo[words.language], { ...factsOf(selected, context), name: words.nameOf(name), unit });
    });
  }
  return reasonsForNoLastTwo(result).map((finding) => {
    const reason = words.written(findingProblem(finding, words.language));
    return fill(lastTwoNobody[words.language], { reason });
  });
}

interface Selected {
  readonly subject: Subject;
  readonly decidedBy: DecidedBy;
}

function factsOf({ subject, decidedBy }: Selected, { result, words }: SelectionContext): Record<string, string> {
  const ranking = result.rankings.find(({ rows }) => rows.some((row) => row.subject.key === subject.key));
  const standing = ranking?.rows.find((row) => row.subject.key === subject.key);
  if (ranking === undefined || standing === undefined) return { name: subject.name };
  return {
    name: subject.name,
    total: formatDecimal(standing.total),
    decidedBy: decidedBySentence(decidedBy, ranking.ruleSet, words.language),
  };
}

function openSentence(open: Undecided, context: SelectionContext): string {
  const { language, nameOf } = context.words;
  const names = open.candidates.map(({ name }) => (open.about === 'lastTwo' ? nameOf(name) : name));
  const facts = { candidates: listed(names, language), places: String(open.places) };
  const sentence = fill(sentences[`${open.about}Open`][language], facts);
  const whose = open.about === 'lastTwo' ? open.unit : open.category;
  return whose === '' ? sentence : about(whose, sentence, context);
}

function about(category: string, sentence: string, { words: { language } }: SelectionContext): string {
  return fill(sentences.ofCategory[language], { category, sentence });
}

/** The same place several months in a row (I28). */
export function streakSentencesOf(streaks: readonly Streak[], { language, nameOf }: NoticeWords): readonly string[] {
  return streaks.map(({ place, name, months }) => {
    const shown = place === 'lastTwo' ? nameOf(name) : name;
    return fill(streakSentences[place][language], { name: shown, months: String(months) });
  });
}
