// “Generate notice”: the published month as a sheet to print and as pages; of a month not yet published, the draft for the leading group.
import { fileName } from '../../documents/file-name';
import { documentHtml } from '../../documents/html/document-html';
import { pageBreaks } from '../../documents/sheet/page-breaks';
import type { ClientRequest, Refusal } from '../client-messages';
import { findingReports } from '../finding-report';
import type { NoticeDocument, NoticeReport } from '../messages/notice-messages';
import { circularPage } from '../outputs/page-reports';
import type { Ports } from '../ports';
import { refusal } from '../refusal';
import { run } from '../run';
import { noticeAtHand, type NoticeAtHand } from './notice-at-hand';
import { writeNotice, type WrittenNotice } from './write-notice';

const NOT_WRITTEN: WrittenNotice = { written: [], sheet: '' };

/** Safe to repeat: what stands as it should is not written again. */
export function generateNotice(ports: Ports, request: ClientRequest): NoticeReport | Refusal {
  return run(ports, { ...request, action: 'notice' }, () => {
    const notice = noticeAtHand(ports, request);
    if ('refused' in notice) return notice;
    if (request.dryRun) return report(notice, NOT_WRITTEN);
    const written = writeNotice(ports, notice);
    return 'reason' in written ? refusal(written, notice.month.read.language) : report(notice, written);
  });
}

export function noticeDocument(notice: NoticeAtHand, kind: NoticeDocument['kind']): NoticeDocument {
  const document = notice[kind];
  return { kind, fileName: fileName(document.name), html: documentHtml(document, kind) };
}

function report(notice: NoticeAtHand, { written, sheet }: WrittenNotice): NoticeReport {
  const { content, findings, month } = notice;
  return {
    schema: 1,
    month: content.month,
    version: content.version,
    kind: content.kind,
    mark: content.publication?.mark ?? '',
    documents: [noticeDocument(notice, 'circular'), noticeDocument(notice, 'poster')],
    written,
    pages: written.includes(sheet) ? [circularPage(sheet, pageBreaks(notice.circular))] : [],
    findings: findingReports(findings, month.read.language),
  };
}
