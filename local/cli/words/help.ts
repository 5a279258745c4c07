// The help, examples first.
import { chineseHelp } from './help-chinese';
import { englishHelp } from './help-english';
import type { HelpWords } from './help-words';
import type { Language } from './phrases';

export function helpWords(language: Language): HelpWords {
  return language === 'en' ? englishHelp : chineseHelp;
}
