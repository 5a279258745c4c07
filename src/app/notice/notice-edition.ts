// The circular as it will stand in the workbook, and as it stands there already.
import { contentText } from '../../sheets/log/content-text';
import { versionedSheetNames } from '../../sheets/layouts/versioned-sheet-name';
import { isSignature, signatureLine } from '../../sheets/layouts/signature';
import { DOCUMENT_STATUS_ROW, documentSheet } from '../../documents/sheet/document-sheet';
import type { LayoutCell, LayoutValue, SheetLayout, WorkbookChange } from '../../sheets/sheet-layout';
import type { CellValue, SheetSnapshot } from '../../sheets/workbook-snapshot';
import type { Language } from '../../text/language';
import { noticeSheet, noticeStatus } from '../../text/notice/circular';
import { existingSheet } from '../outputs/output-sheets';
import type { Workbook } from '../ports';
import { PROGRAM_VERSION } from '../version';
import type { NoticeAtHand } from './notice-at-hand';

export interface NoticeEdition {
  /** Says that it is unfinished until everything else is stored. */
  readonly layout: SheetLayout;
  /** Everything but the first line and the last, in one text. */
  readonly text: string;
  /** The sheet as it was before the run; undefined where there is none. */
  readonly sheet: SheetSnapshot | undefined;
}

/** One read more: that of the notice's own sheet, where it exists. */
export function noticeEdition(workbook: Workbook, notice: NoticeAtHand): NoticeEdition {
  const { content, circular, month } = notice;
  const { read, standing } = month;
  const existing = existingSheet(versionedSheetNames(noticeSheet.sheetName, content), read.snapshot.sheetNames);
  const sheet = existing === undefined ? undefined : workbook.read([existing]).sheets[0];
  const layout = documentSheet({
    document: circular,
    sheetName: existing ?? circular.name,
    status: statusCell('unfinished', read.language),
    signature: signatureLine({
      programVersion: PROGRAM_VERSION,
      content: `notice ${content.month} v${content.version}`,
      inputHash: standing.inputHash,
    }),
  });
  return { layout, text: textOf(layout.rows.map((row) => row.map(({ value }) => value))), sheet };
}

/** Exactly this stands in the workbook. */
export function isStored({ sheet, text }: NoticeEdition): boolean {
  return sheet !== undefined && textOf(sheet.values) === text;
}

/** The change that takes the first line away, once everything is stored. */
export function finishedChange({ layout }: NoticeEdition, language: Language): WorkbookChange {
  const rows = [[statusCell('finished', language)]];
  return { kind: 'rows', sheet: layout.name, firstRow: DOCUMENT_STATUS_ROW, rows, lastRowBefore: DOCUMENT_STATUS_ROW };
}

/** The text of a notice that stands in the workbook, as it was hashed. */
export function storedNoticeText({ values }: SheetSnapshot): string {
  return textOf(values);
}

export function isFinished({ sheet }: Pick<NoticeEdition, 'sheet'>): boolean {
  return (sheet?.values[DOCUMENT_STATUS_ROW - 1]?.[0] ?? '') === '';
}

function statusCell(status: 'unfinished' | 'finished', language: Language): LayoutCell {
  if (status === 'finished') return { value: '', style: 'circularNote' };
  return { value: noticeStatus.unfinished[language], style: 'error' };
}

function textOf(rows: readonly (readonly (LayoutValue | CellValue)[])[]): string {
  return contentText(rows.filter((row, index) => index !== DOCUMENT_STATUS_ROW - 1 && !isSignature(row[0] ?? '')));
}
