// What the page itself says; the grid's terms and the script's words are elsewhere.
import type { PageLanguage } from '../../wire';
import type { PageWords } from './page-phrases';
import { chinesePage } from './page-words-chinese';
import { englishPage } from './page-words-english';

export type { PageWords } from './page-phrases';

export function pageWords(language: PageLanguage): PageWords {
  return language === 'en' ? englishPage : chinesePage;
}
