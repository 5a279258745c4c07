// The workbook and the mails kept as files, to be saved by the browser.
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutboxList } from '../wire';
import type { ServerEnvironment } from './gate';
import { keptMails } from './kept-mails';
import { refusalsIn } from './refusal';
import type { ServerParts } from './server-parts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MAIL = 'message/rfc822';

export function downloads({ desk, language, fileName, outboxFolder }: ServerParts): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const refuse = refusalsIn(language);

  app.get('/workbook', async (context) => {
    const bytes = await desk.ask('bytes', null);
    return context.body(new Uint8Array(bytes), 200, savedAs(fileName, WORKBOOK));
  });
  app.get('/outbox', async (context) => {
    const mails = await keptMails(outboxFolder);
    return context.json({ mails } satisfies OutboxList);
  });
  app.get('/outbox/:name', async (context) => {
    const name = context.req.param('name');
    // Only what the list names is ever read, so that no name leads out of the folder.
    if (!(await keptMails(outboxFolder)).some((mail) => mail.name === name)) return refuse(context, 'mailGone');
    const bytes = await readFile(path.join(outboxFolder, name));
    return context.body(new Uint8Array(bytes), 200, savedAs(name, MAIL));
  });
  return app;
}

/** The name twice: old programs read the first, which has no letters beyond ASCII. */
function savedAs(name: string, type: string): Record<string, string> {
  const plain = name.replace(/[^A-Za-z0-9@.+_-]/gu, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${whole}` };
}
