// A choice that only a person can make, with the line of 表映射 that makes it.
import type { Finding } from '../../../core/findings/finding';
import { errorAt, warningAt } from '../../../core/findings/make-finding';
import { writtenMapping } from '../../locating/mapping-text';
import { NOTHING_MAPPED, type MappedColumn, type MappedSheet } from '../../locating/workbook-mapping';
import type { Language } from '../../../text/language';

/** One name of the office that may be several of ours, or one of ours that may be several of the office. */
export interface MappingChoice {
  readonly at: Finding['at'];
  /** What is in doubt, and what it may be. */
  readonly name: string;
  readonly candidates: readonly string[];
  /** One of the answers. */
  readonly answer: { readonly sheet: MappedSheet } | { readonly column: MappedColumn };
  /** Nothing can be ranked without an answer. */
  readonly needed: boolean;
}

export function mappingQuestion({ at, name, candidates, answer, needed }: MappingChoice, language: Language): Finding {
  const mapping =
    'sheet' in answer ? { ...NOTHING_MAPPED, sheets: [answer.sheet] } : { ...NOTHING_MAPPED, columns: [answer.column] };
  const facts = { name, candidates: candidates.join('、'), answer: writtenMapping(mapping, language) };
  return (needed ? errorAt : warningAt)(at, 'mapping-question', facts);
}
