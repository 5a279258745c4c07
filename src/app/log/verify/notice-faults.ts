// Notices against the hash of what was written into them; drafts are nobody's proof of anything.
import type { Sha256 } from '../../../core/log/chain';
import type { LogFault } from '../../../core/log/log-entry';
import { DOCUMENT_STATUS_ROW } from '../../../documents/sheet/document-sheet';
import { isFinished, storedNoticeText } from '../../notice/notice-edition';
import type { Evidence, VersionSheet } from './evidence';

export function noticeFaults(evidence: Evidence, sha256: Sha256): readonly LogFault[] {
  return evidence.notices.flatMap((notice) => noticeFault(notice, evidence, sha256) ?? []);
}

function noticeFault({ sheet, month, version }: VersionSheet, { entries }: Evidence, sha256: Sha256): LogFault | null {
  const facts = { month, version: String(version) };
  // It is laid out from a blank sheet, and a run may die there.
  if (sheet.values.length === 0 || !isFinished({ sheet }))
    return { code: 'output-incomplete', sheet: sheet.name, row: DOCUMENT_STATUS_ROW, facts };
  const own = entries.filter(
    (entry) => entry.action === 'notice' && entry.month === month && entry.version === version,
  );
  const last = own[own.length - 1];
  if (last === undefined || sha256(storedNoticeText(sheet)) === last.contentHash) return null;
  return { code: 'notice-altered', sheet: sheet.name, row: 0, facts };
}
