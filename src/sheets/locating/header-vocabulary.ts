// Every header text that a table knows, and how surely it stands for its column.
import { cleanText } from '../cells/clean-text';
import type { Table } from '../tables/table';
import type { Language } from '../../text/language';
import { headerKey } from './header-key';
import { mappedColumns, type WorkbookMapping } from './workbook-mapping';

/** Lower is surer: the office said so; the very header; the header but for its form; a name offices also use. */
type Sureness = 0 | 1 | 2 | 3;

interface HeaderMeaning {
  readonly column: string;
  readonly sureness: Sureness;
  readonly language: Language;
}

export type HeaderVocabulary = (text: string) => HeaderMeaning | undefined;

export function headerVocabulary(table: Table, mapping: WorkbookMapping): HeaderVocabulary {
  const exact = new Map<string, HeaderMeaning>();
  const byKey = new Map<string, HeaderMeaning>();
  for (const [column, { header, aliases }] of Object.entries(table.columns)) {
    for (const alias of aliases) byKey.set(headerKey(alias), { column, sureness: 3, language: 'zh-CN' });
    for (const language of ['zh-CN', 'en'] as const) {
      exact.set(header[language], { column, sureness: 1, language });
      byKey.set(headerKey(header[language]), { column, sureness: 2, language });
    }
  }
  for (const { column, header } of mappedColumns(mapping, table)) {
    byKey.set(headerKey(header), { column, sureness: 0, language: 'zh-CN' });
  }
  return (text) => {
    const clean = cleanText(text);
    if (clean === '') return undefined;
    const meaning = byKey.get(headerKey(clean));
    return meaning?.sureness === 0 ? meaning : (exact.get(clean) ?? meaning);
  };
}
