// 公示与异议: how long, where, and how to object.
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill, type Language } from '../../text/language';
import { dayInWords } from '../../text/months';
import { publicitySentences } from '../../text/notice/sentences';
import { issuerOf } from './office-names';

export function publicitySentencesOf(content: NoticeContent, language: Language): readonly string[] {
  const { settings } = content;
  const place = settings.postedAt;
  return [
    periodSentence(content, language) + (place === '' ? '' : afterSentence(placeSentence(place, language), language)),
    fill(publicitySentences.objections[language], {
      office: settings.objectionsTo === '' ? issuerOf(content, language) : settings.objectionsTo,
      days: String(settings.reviewWorkingDays),
    }),
  ];
}

function periodSentence({ publication, settings }: NoticeContent, language: Language): string {
  const days = String(settings.publicityWorkingDays);
  if (publication === null) return fill(publicitySentences.planned[language], { days });
  return fill(publicitySentences.period[language], {
    from: dayInWords(publication.publishedOn, language),
    until: dayInWords(publication.publicUntil, language),
  });
}

function placeSentence(place: string, language: Language): string {
  return fill(publicitySentences.place[language], { place });
}

function afterSentence(sentence: string, language: Language): string {
  return language === 'en' ? ` ${sentence}` : sentence;
}
