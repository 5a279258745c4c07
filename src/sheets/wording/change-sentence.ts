// What a version changed, in words.
import type { ScoreChange } from '../../core/publication/score-change';
import { fill, type Language } from '../../text/language';
import { changedItems, changeList, wholeMonth } from '../../text/publication';

export function changeSentence({ subject, item, before, after, reason }: ScoreChange, language: Language): string {
  const change = fill(changeList.line[language], {
    subject: subject === '' ? wholeMonth[language] : subject,
    item: changedItem(item, language),
    before: before === '' ? changeList.nothing[language] : before,
    after: after === '' ? changeList.nothing[language] : after,
  });
  return reason === '' ? change : fill(changeList.because[language], { change, reason });
}

export function changedItem(item: ScoreChange['item'], language: Language): string {
  return item.kind === 'criterion' ? `${item.code} ${item.name}` : changedItems[item.kind][language];
}
