import type { InBoth } from '../../text/language';
import { yesOrNo } from '../tables/people/people-choices';
import { parameter, type Parameter } from './parameter';
import { oneWord } from './value-readers';

const ANSWERS = { yes: true, no: false };

/** A setting that is answered 是 or 否; `usual` counts when nobody writes it. */
export function yesNo(name: InBoth, help: InBoth, usual: 'yes' | 'no'): Parameter<boolean> {
  const { read, fallback } = oneWord(yesOrNo, usual);
  const answerOf = (text: string): boolean | undefined => {
    const word = read(text);
    return word === undefined ? undefined : ANSWERS[word];
  };
  return parameter(name, help, { read: answerOf, fallback });
}
