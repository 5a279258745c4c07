import path from 'node:path';

/** Where the mails of a workbook are kept as files: beside it. */
export function outboxFolder(workbookFile: string): string {
  return path.join(path.dirname(workbookFile), 'outbox');
}
