// Every header text that a table knows, and how surely it stands for its column.
import { cleanText } from '../../cells/clean-text';
import type { Table } from '../../tables/table';
import type { Language } from '../../../text/language';
import { headerKey } from './header-key';
import { mappedColumns, type WorkbookMapping } from '../workbook-mapping';

/** Lower is surer: the office said so; the very header; the header but for its form; a name offices also use. */
type Sureness = 0 | 1 | 2 | 3;

interface HeaderMeaning {
  readonly column: string;
  readonly sureness: Sureness;
  readonly language: Language;
}

export type HeaderVocabulary = (text: string) => HeaderMeaning | undefined;

/** The texts as they stand in headers, and the forms in which they are compared. */
interface HeaderMeanings {
  readonly exact: ReadonlyMap<string, HeaderMeaning>;
  readonly byKey: ReadonlyMap<string, HeaderMeaning>;
}

export function headerVocabulary(table: Table, mapping: WorkbookMapping): HeaderVocabulary {
  const { exact, byKey: ownByKey } = meaningsIn(table);
  const mapped = mappedColumns(mapping, table).map(({ column, header }): [string, HeaderMeaning] => [
    headerKey(header),
    { column, sureness: 0, language: 'zh-CN' },
  ]);
  const byKey = mapped.length === 0 ? ownByKey : new Map([...ownByKey, ...mapped]);
  const known = new Map<string, HeaderMeaning | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, meaningIn({ exact, byKey }, cleanText(text)));
    return known.get(text);
  };
}

function meaningIn({ exact, byKey }: HeaderMeanings, text: string): HeaderMeaning | undefined {
  if (text === '') return undefined;
  const meaning = byKey.get(headerKey(text));
  return meaning?.sureness === 0 ? meaning : (exact.get(text) ?? meaning);
}

/** Tables never change, and every sheet of every workbook asks for them. */
const meanings = new WeakMap<Table, HeaderMeanings>();

function meaningsIn(table: Table): HeaderMeanings {
  const known = meanings.get(table) ?? ownMeanings(table);
  meanings.set(table, known);
  return known;
}

function ownMeanings({ columns }: Table): HeaderMeanings {
  const exact = new Map<string, HeaderMeaning>();
  const byKey = new Map<string, HeaderMeaning>();
  for (const [column, { header, aliases }] of Object.entries(columns)) {
    for (const alias of aliases) byKey.set(headerKey(alias), { column, sureness: 3, language: 'zh-CN' });
    for (const language of ['zh-CN', 'en'] as const) {
      exact.set(header[language], { column, sureness: 1, language });
      byKey.set(headerKey(header[language]), { column, sureness: 2, language });
    }
  }
  return { exact, byKey };
}
