// How names and people's own words stand on a notice in one language; masked where 姓名显示 asks for it.
import { maskedName } from '../../core/notice/masked-name';
import type { NoticeContent } from '../../core/notice/notice-content';
import type { Language } from '../../text/language';

export interface NoticeWords {
  readonly language: Language;
  /** Of a member or the owner of a task. */
  readonly nameOf: (name: string) => string;
  /** What somebody wrote, which may name people. */
  readonly written: (text: string) => string;
}

export function noticeWords({ settings, people }: NoticeContent, language: Language): NoticeWords {
  if (settings.names === 'full') return { language, nameOf: asItIs, written: asItIs };
  // The longest first, so that no name is taken for the beginning of another.
  const known = [...new Set(people)].filter((name) => name !== '').sort((one, other) => other.length - one.length);
  return {
    language,
    nameOf: maskedName,
    written: (text) => known.reduce((masked, name) => masked.split(name).join(maskedName(name)), text),
  };
}

function asItIs(text: string): string {
  return text;
}
