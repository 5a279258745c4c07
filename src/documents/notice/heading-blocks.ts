// What stands above the text: the draft's banner, the document number, the title, the addressee and the opening.
import type { NoticeContent } from '../../core/notice/notice-content';
import { fill, listed, type Language } from '../../text/language';
import { monthInWords } from '../../text/months';
import { circular } from '../../text/notice/circular';
import type { Block } from '../block';
import { leadingGroupOf } from './office-names';

const YEAR_IN_BRACKETS = /[〔[（(]\d{4}[〕\])）]\s*$/;
const COMPLETE = /号\s*$/;
const OPENINGS = {
  draft: circular.draftOpening,
  first: circular.opening,
  correction: circular.correctedOpening,
} as const;

export function headingBlocks(content: NoticeContent, language: Language): readonly Block[] {
  const { addressee } = content.settings;
  return [
    ...bannerOf(content, language),
    ...documentNumber(content, language),
    { kind: 'title', text: titleOf(content, language) },
    ...(addressee === ''
      ? []
      : [{ kind: 'addressee', text: fill(circular.addressee[language], { addressee }) } as const]),
    { kind: 'paragraph', text: opening(content, language) },
  ];
}

/** What the document is not yet, or what it takes the place of; nothing above a first version. */
export function bannerOf({ kind, version }: NoticeContent, language: Language): readonly Block[] {
  if (kind === 'draft') return [{ kind: 'banner', text: circular.draft[language] }];
  if (kind === 'first') return [];
  return [{ kind: 'banner', text: fill(circular.correction[language], { version: String(version) }) }];
}

/** The office's letters and the year; the number is the office's to give. A draft has none (GB/T 9704: numbers are given when signed). */
function documentNumber({ settings, publication }: NoticeContent, language: Language): readonly Block[] {
  const letters = settings.documentNumber;
  if (letters === '' || publication === null) return [];
  return [{ kind: 'documentNumber', text: numberText(letters, publication.publishedOn.slice(0, 4), language) }];
}

function numberText(letters: string, year: string, language: Language): string {
  if (COMPLETE.test(letters)) return letters;
  const form = YEAR_IN_BRACKETS.test(letters) ? circular.documentNumberWithYear : circular.documentNumber;
  return fill(form[language], { letters, year });
}

function titleOf({ kind, month, supervisionOffice, officeName }: NoticeContent, language: Language): string {
  const form = kind === 'correction' ? circular.correctionTitle : circular.title;
  const issuer = supervisionOffice === '' ? officeName : supervisionOffice;
  return fill(form[language], { issuer, month: monthInWords(month, language) }).trim();
}

function opening(content: NoticeContent, language: Language): string {
  const { kind, result, version } = content;
  const ranked = (subject: 'unit' | 'member'): number =>
    result.rankings.filter((ranking) => ranking.subject === subject).reduce((sum, { rows }) => sum + rows.length, 0);
  const members = ranked('member');
  const ruleSets = [...new Set(result.rankings.map(({ ruleSet }) => ruleSet.name))];
  return fill(OPENINGS[kind][language], {
    month: monthInWords(result.month, language),
    units: String(ranked('unit')),
    members: members === 0 ? '' : fill(circular.openingMembers[language], { members: String(members) }),
    ruleSets: listed(
      ruleSets.map((ruleSet) => fill(circular.ruleSet[language], { ruleSet })),
      language,
    ),
    leadingGroup: leadingGroupOf(content, language),
    version: String(version),
  });
}
