import type { NoticeContent } from '../../core/notice/notice-content';
import { versionedSheetName } from '../../sheets/layouts/versioned-sheet-name';
import type { Language } from '../../text/language';
import { noticeSheet } from '../../text/notice/circular';
import { poster } from '../../text/notice/poster';

/** Of the sheet, the page and the file: 通报 2026-10, and 通报 2026-10 v2 for a correction. */
export function circularName(content: NoticeContent, language: Language): string {
  return versionedSheetName(noticeSheet.sheetName, content, language);
}

export function posterName(content: NoticeContent, language: Language): string {
  return versionedSheetName(poster.name, content, language);
}
