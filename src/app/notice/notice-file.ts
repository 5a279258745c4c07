// The circular or the poster as a PDF to download.
import type { Refusal } from '../client-messages';
import type { FileReport, NoticeFileRequest } from '../messages/notice-messages';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { readOnly } from '../run';
import { noticeDocument } from './generate-notice';
import { noticeAtHand } from './notice-at-hand';

/** Writes nothing, whatever the request says. */
export function noticeFile(ports: Ports, request: NoticeFileRequest): FileReport | Refusal {
  return readOnly(ports, request, () => {
    const notice = noticeAtHand(ports, request);
    if ('refused' in notice) return notice;
    const { fileName, html } = noticeDocument(notice, request.document);
    const base64 = ports.printer.pdf(html);
    if (base64 === null) return refusal({ reason: 'pageNotPrinted' }, notice.month.read.language);
    return { schema: 1, fileName: `${fileName}.pdf`, mimeType: 'application/pdf', base64 };
  });
}
