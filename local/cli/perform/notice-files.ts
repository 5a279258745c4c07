// The notice beside the workbook: a page for every reader, and a PDF where this machine can make one.
import path from 'node:path';
import { saveFile } from '../files/save-file';
import type { Speech } from '../print/speech';
import type { NoticeReport } from '../reports/publication-reports';
import { pagePrinter } from './page-printer';

export function writeNoticeFiles({ documents }: NoticeReport, workbookFile: string, speech: Speech): void {
  const folder = path.dirname(workbookFile);
  const printer = pagePrinter(speech, { missing: 'noPrinter', failed: 'noticeNotPrinted' });
  for (const { fileName, html } of documents) {
    const file = path.join(folder, fileName);
    save(`${file}.html`, Buffer.from(html, 'utf8'), speech);
    const pdf = printer?.(html) ?? null;
    if (pdf !== null) save(`${file}.pdf`, pdf, speech);
  }
}

function save(file: string, bytes: Uint8Array, speech: Speech): void {
  saveFile(file, bytes);
  speech.progress('written', { file });
}
