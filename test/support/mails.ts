import path from 'node:path';
import type { HostMail } from '../../local/host/index';

/** The thread of the channels, as it is built. */
export const MAIL_WORKER = path.join(__dirname, '../../build/mail-worker.mjs');

/** A mail of the office to one group leader, or as a test wants it. */
export function mailOf(changed: Partial<HostMail> = {}): HostMail {
  return {
    from: 'office@haiyong.example.com',
    senderName: '海永镇绩效考核办',
    to: ['li@example.com'],
    cc: [],
    bcc: [],
    replyTo: '',
    subject: '2026年10月效能竞赛考核结果（第1版）：指挥组',
    text: '李组长：\n10月考核结果已公布。\n',
    html: '<p>李组长：</p><p>10月考核结果已公布。</p>',
    attachments: [
      {
        fileName: '通报 2026-10.pdf',
        contentType: 'application/pdf',
        bytes: Buffer.from('%PDF-1.7 \u0000\u00ff\r\n.\r\n'),
      },
    ],
    ...changed,
  };
}
