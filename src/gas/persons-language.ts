import type { Language } from '../app/ports';

/** The language of the person's account: English where it is asked for, Chinese otherwise. */
export function personsLanguage(): Language {
  return Session.getActiveUserLocale().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
