// Every header text that a table knows, and how surely it stands for its column.
import { cleanText } from '../cells/clean-text';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import { headerKey } from './header-key';
import type { HeaderMapping } from './header-mapping';

/** Lower is surer: the office said so; the very header; the header but for its form; a name offices also use. */
type Sureness = 0 | 1 | 2 | 3;

interface HeaderMeaning {
  readonly column: string;
  readonly sureness: Sureness;
  readonly language: Language;
}

export type HeaderVocabulary = (text: string) => HeaderMeaning | undefined;

export function headerVocabulary(table: Table, mapping: HeaderMapping): HeaderVocabulary {
  const exact = new Map<string, HeaderMeaning>();
  const byKey = new Map<string, HeaderMeaning>();
  for (const [column, { header, aliases }] of Object.entries(table.columns)) {
    for (const alias of aliases) byKey.set(headerKey(alias), { column, sureness: 3, language: 'zh-CN' });
    for (const language of ['zh-CN', 'en'] as const) {
      exact.set(header[language], { column, sureness: 1, language });
      byKey.set(headerKey(header[language]), { column, sureness: 2, language });
    }
  }
  for (const { table: mapped, column, header } of mapping) {
    if (mapped.name === table.name) byKey.set(header, { column, sureness: 0, language: 'zh-CN' });
  }
  return (text) => {
    const clean = cleanText(text);
    if (clean === '') return undefined;
    const meaning = byKey.get(headerKey(clean));
    return meaning?.sureness === 0 ? meaning : (exact.get(clean) ?? meaning);
  };
}
