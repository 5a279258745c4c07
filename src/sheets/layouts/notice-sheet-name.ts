import { noticeSheet } from '../../text/notice/circular';
import { monthVersionIn } from './versioned-sheet-name';

/** A name that only our own sheets have, month, version and all. */
export function isNoticeSheetName(name: string): boolean {
  return monthVersionIn(name, noticeSheet.sheetName) !== null;
}
