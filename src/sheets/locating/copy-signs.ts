// Copies, templates and summaries of a sheet, told by the words that people and programs put into their names.
import { normalisedName, type NamePart } from './sheet-name-parts';

const WHOLE_PART =
  /^(的?副本|备份|旧|旧版|旧表|模板|样表|样例|示例|范例|汇总|汇总表|统计|统计表|copy|copyof|of|backup|old|template|sample|example|summary)\d*$/;
const ENDING = /(的?副本|备份|模板|样表|样例|示例|范例)\d*$/;
/** Joined to a name of ours only: 旧城改造组 is a group. */
const BESIDE_NAME = /^(旧|old)|(旧|旧版|old)$/;
/** Excel, WPS and Google put it behind the name of a copied sheet; a month says 月. */
const COPY_NUMBER = /\(\d{1,2}\)\s*$/;

export interface WithoutSigns {
  /** What is left when the signs of a copy are taken away. */
  readonly parts: readonly NamePart[];
  readonly copied: boolean;
}

/** `isName`: whether a key is the name of a table. */
export function copySignsIn(
  sheetName: string,
  parts: readonly NamePart[],
  isName: (key: string) => boolean,
): WithoutSigns {
  const bare = parts.map((part): NamePart => ({ ...part, key: withoutSign(part.key, isName) }));
  const changed = bare.some(({ key }, index) => key !== parts[index]?.key);
  return {
    parts: bare.filter(({ key }) => key !== ''),
    copied: changed || COPY_NUMBER.test(normalisedName(sheetName)),
  };
}

function withoutSign(key: string, isName: (key: string) => boolean): string {
  if (WHOLE_PART.test(key)) return '';
  const unended = key.replace(ENDING, '');
  const beside = unended.replace(BESIDE_NAME, '');
  return isName(beside) ? beside : unended;
}
