// The line of a ranking sheet that says where it stands; the only line of a published sheet that is written after its contents.
import { fill, type Language } from '../../../text/language';
import { rankingStatus } from '../../../text/publication';
import type { Publication } from '../../../core/publication/publication';
import type { LayoutCell, StyleName, WorkbookChange } from '../../sheet-layout';
import type { SheetSnapshot } from '../../workbook-snapshot';
import { cell } from '../section';

/** Below title and subtitle; counted from 1. */
export const STATUS_ROW = 3;

export type RankingStatus =
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'draft'; readonly mark: string }
  | { readonly kind: 'published'; readonly publication: Publication }
  /** A draft of corrections that are no more; `version` is the one that holds. */
  | { readonly kind: 'withdrawn'; readonly version: number };

/** What can be read back of it. */
export interface ReadStatus {
  readonly kind: RankingStatus['kind'];
  /** Empty where the line carries none. */
  readonly mark: string;
}

const STYLES: Readonly<Record<RankingStatus['kind'], StyleName>> = {
  unfinished: 'error',
  draft: 'warning',
  published: 'subtitle',
  withdrawn: 'error',
};
const LANGUAGES = ['zh-CN', 'en'] as const;
const KINDS = ['unfinished', 'draft', 'published', 'withdrawn'] as const;

export function statusCell(status: RankingStatus, language: Language): LayoutCell {
  return cell(statusText(status, language), STYLES[status.kind]);
}

/** The change that writes the line alone. */
export function statusChange(sheet: string, status: RankingStatus, language: Language): WorkbookChange {
  const rows = [[statusCell(status, language)]];
  return { kind: 'rows', sheet, firstRow: STATUS_ROW, rows, lastRowBefore: STATUS_ROW };
}

/** Whether the sheet says exactly this, in either language. */
export function showsStatus({ values }: SheetSnapshot, status: RankingStatus): boolean {
  const line = values[STATUS_ROW - 1]?.[0];
  return LANGUAGES.some((language) => statusText(status, language) === line);
}

/** Null where the line says nothing of ours. */
export function statusIn({ values }: SheetSnapshot): ReadStatus | null {
  const line = String(values[STATUS_ROW - 1]?.[0] ?? '');
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      const found = patternOf(rankingStatus[kind][language]).exec(line);
      if (found !== null) return { kind, mark: found.groups?.mark ?? '' };
    }
  }
  return null;
}

function statusText(status: RankingStatus, language: Language): string {
  const template = rankingStatus[status.kind][language];
  switch (status.kind) {
    case 'unfinished':
      return template;
    case 'draft':
      return fill(template, { mark: status.mark });
    case 'withdrawn':
      return fill(template, { version: String(status.version) });
    case 'published':
      return fill(template, factsOf(status.publication));
  }
}

function factsOf({ version, approvedBy, approvedOn, publishedOn, publicUntil, mark }: Publication) {
  return { version: String(version), approvedBy, approvedOn, publishedOn, publicUntil, mark };
}

function patternOf(template: string): RegExp {
  const pattern = template.replace(/\{(\w+)\}/g, (_, fact: string) =>
    fact === 'mark' ? '(?<mark>[0-9a-f]{12})' : '.*?',
  );
  return new RegExp(`^${pattern}$`, 's');
}
