// The language of the dialog, for all of its parts.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill, type Facts, type Language, type Words } from '../../text/language';

export const SpokenLanguage = createContext<Language>('zh-CN');

export interface Speech {
  readonly language: Language;
  readonly say: (sentence: Words, facts?: Facts) => string;
}

export function useSpeech(): Speech {
  const language = useContext(SpokenLanguage);
  return { language, say: (sentence, facts = {}) => fill(sentence[language], facts) };
}
