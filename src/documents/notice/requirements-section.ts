// 下阶段要求 (R37), numbered; the tasks of one unit that are asked for in one way make one sentence.
import { groupBy } from '../../core/names/group-by';
import type { NoticeContent, Requirement } from '../../core/notice/notice-content';
import { fill, listed, type Words } from '../../text/language';
import { dayInWords, shortDayInWords } from '../../text/months';
import { requirementSentences as sentences } from '../../text/notice/sentences';
import { streakPlaces } from '../../text/publication';
import type { Block } from '../block';
import type { NoticeWords } from './notice-words';
import { numberedItem } from './numbering';
import { leadingGroupOf } from './office-names';

type Alike = readonly [Requirement, ...Requirement[]];

export function requirementBlocks(content: NoticeContent, words: NoticeWords): readonly Block[] {
  const { language } = words;
  const texts = [...groupBy(content.requirements, sentenceKey).values()].map(([first, ...others]) =>
    first === undefined ? '' : sentenceOf([first, ...others], content, words),
  );
  if (texts.length === 0) return [{ kind: 'paragraph', text: sentences.none[language] }];
  return texts.map((text, index) => numberedItem(index + 1, text, language));
}

function sentenceKey({ kind, unit, facts }: Requirement): string {
  const isOfTask = kind === 'finishTask' || kind === 'giveCause';
  return JSON.stringify([kind, unit, isOfTask ? facts.state : facts]);
}

function sentenceOf(alike: Alike, content: NoticeContent, words: NoticeWords): string {
  const { language, nameOf } = words;
  const [{ kind, unit, facts }] = alike;
  const say = (sentence: Words, more: Requirement['facts'] = {}): string =>
    fill(sentence[language], { ...facts, unit, ...more });
  const day = (iso = ''): string => shortDayInWords(iso, language);
  switch (kind) {
    case 'finishTask': {
      const sentence = facts.state === 'running' ? sentences.finishRunning : sentences.finishOverdue;
      return say(sentence, { tasks: tasksInWords(alike, words) });
    }
    case 'giveCause':
      return say(sentences.giveCause, { tasks: tasksInWords(alike, words) });
    case 'yearTarget':
      if (facts.due === '') return say(sentences.yearTarget);
      return say(sentences.yearTargetDue, { due: dayInWords(facts.due ?? '', language) });
    case 'filePlanInTime':
      if (facts.state === 'missing') return say(sentences.planMissing);
      if (facts.state === 'notDated') return say(sentences.planNotDated);
      return say(sentences.planLate, { filed: day(facts.filed), deadline: day(facts.deadline) });
    case 'improveCriterion':
      return say(sentences.improveCriterion);
    case 'talk':
    case 'leadingGroup': {
      const place = placeOf(facts.place);
      const name = place === 'lastTwo' ? nameOf(unit) : unit;
      const inWords = { unit: name, place: streakPlaces[place][language] };
      return say(sentences[kind], { ...inWords, leadingGroup: leadingGroupOf(content, language) });
    }
  }
}

function tasksInWords(alike: Alike, { language }: NoticeWords): string {
  const tasks = alike.map(({ facts }) => {
    const { due = '' } = facts;
    if (due === '') return fill(sentences.taskUndated[language], facts);
    return fill(sentences.task[language], { ...facts, due: shortDayInWords(due, language) });
  });
  return listed(tasks, language);
}

function placeOf(place = ''): keyof typeof streakPlaces {
  return place === 'last' || place === 'advanced' ? place : 'lastTwo';
}
