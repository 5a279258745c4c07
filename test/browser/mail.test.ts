// “Email results” over the sheet: nothing goes before it has been seen, and each mail goes once.
import type { Browser, Page } from 'playwright-core';
import type { HostMail } from '../../local/host/services/mail/mail-channel';
import { runBuilt } from '../support/built-host';
import {
  faultsOf,
  HOSTILE_UNIT,
  idle,
  LOOKS,
  pressTwice,
  sampleOffice,
  tabTo,
  type LookLanguage,
} from './support/looks';
import { showDialog, startBrowser, type ShownDialog, type StandIn } from './support/shown-dialog';

const REQUEST = { month: '2026-10', language: null, dryRun: false };

let browser: Browser;
let shown: ShownDialog;
let sent: HostMail[];
let quota: number;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
afterEach(() => shown.page.close());

interface Posting {
  readonly recipients?: number;
  readonly standIn?: StandIn;
}

/** The dialog of an office that has published its month. */
async function published(
  look: readonly [LookLanguage, number],
  { recipients = 100, standIn }: Posting = {},
): Promise<Page> {
  const [language, width] = look;
  const workbook = sampleOffice(language);
  runBuilt(workbook, 'clientPublish', { ...REQUEST, approvedBy: '陈立群', approvedOn: '', reason: '' });
  sent = [];
  quota = recipients;
  const mail = { remainingQuota: () => quota - sent.length, send: (one: HostMail) => void sent.push(one) };
  const outlets = { mail, printer: () => new TextEncoder().encode('%PDF-1.7') };
  const asked = standIn === undefined ? {} : { standIn };
  shown = await showDialog(browser, { workbook, handler: 'menuEmailResults', width, outlets, ...asked });
  await shown.page.locator('.mail').first().waitFor();
  await idle(shown.page);
  return shown.page;
}

const sendButton = (page: Page) => page.locator('.box .main');

describe.each(LOOKS)('mails in %s, %d pixels wide', (language, width) => {
  it('are all shown first, and sent once when somebody has confirmed them, by keyboard alone', async () => {
    const page = await published([language, width]);
    const count = await page.locator('.mail').count();
    expect(count).toBeGreaterThan(5);
    expect(await page.frameLocator('iframe').locator('body').innerText()).not.toBe('');
    expect(await faultsOf(page)).toEqual([]);
    await shown.picture(`mail-${language}-${String(width)}`);
    await tabTo(page, page.locator('button[aria-pressed=false]'));
    await page.keyboard.press('Enter');
    const texts: string[] = [];
    for (let index = 0; index < count; index += 1) {
      await page.locator('.mail input').nth(index).check();
      texts.push(await page.locator('pre.preview').innerText());
    }
    expect(texts.join('\n')).toContain(HOSTILE_UNIT);
    await pressTwice(page, sendButton(page));
    expect(shown.calls).toEqual(['clientPlanMails']);
    await tabTo(page, page.locator('.box .tick input'));
    await page.keyboard.press('Space');
    await pressTwice(page, sendButton(page));
    await page.locator('.state.sent').first().waitFor();
    await idle(page);
    await shown.picture(`mail-sent-${language}-${String(width)}`);
    expect(await page.locator('.state.sent').count()).toBe(count);
    expect(shown.calls.filter((name) => name === 'clientSendMails')).toHaveLength(1);
    expect(new Set(sent.map(({ to, subject }) => `${to.join()} ${subject}`)).size).toBe(count);
    expect(sent).toHaveLength(count);
    expect(await faultsOf(page)).toEqual([]);
    expect(shown.strays).toEqual([]);
  });
});

it('a test goes to oneself alone and marks nothing as sent', async () => {
  const page = await published(['zh-CN', 600]);
  await pressTwice(page, page.getByRole('button', { name: '先给自己发一封测试' }));
  await page.getByRole('status').filter({ hasText: '测试邮件已发到' }).waitFor();
  expect(sent.map(({ to }) => to)).toEqual([['owner@example.com']]);
  expect(await page.locator('.state.sent').count()).toBe(0);
});

it('a quota that is short sends what fits, and the rest the next day', async () => {
  const page = await published(['zh-CN', 600], { recipients: 3 });
  const count = await page.locator('.mail').count();
  expect(await page.locator('.box').innerText()).toContain(`其余 ${String(count - 3)} 封`);
  await page.locator('.box .tick input').check();
  await sendButton(page).click();
  await page.locator('.state.waiting').first().waitFor();
  await idle(page);
  expect(await page.locator('.state.sent').count()).toBe(3);
  expect(await sendButton(page).count()).toBe(0);
  quota = 100;
  await page.getByRole('button', { name: '重新核对' }).click();
  await sendButton(page).waitFor();
  await idle(page);
  await shown.picture('mail-continue');
  expect(await sendButton(page).innerText()).toBe(`继续发送 ${String(count - 3)} 封`);
  await page.locator('.box .tick input').check();
  await sendButton(page).click();
  await page.getByText('没有要发送的邮件').waitFor();
  expect(sent).toHaveLength(count);
});

it('while mails go, one sees how far they are, and a wish to stop is passed on once', async () => {
  const states = [
    { running: true, action: 'sendMails', person: '', since: '', done: 2, total: 8, item: '李建国' },
    { running: true, action: 'sendMails', person: '', since: '', done: 4, total: 8, item: '王海燕' },
  ];
  let polls = 0;
  const page = await published(['zh-CN', 600], {
    standIn: (name) => {
      if (name === 'clientStopRun') return { schema: 1, ...states[1] };
      if (name !== 'clientRunState') return undefined;
      polls += 1;
      return { schema: 1, ...states[Math.min(polls, states.length) - 1] };
    },
  });
  await page.locator('.box .tick input').check();
  const release = shown.hold('clientSendMails');
  await sendButton(page).click();
  await page.getByText('已发 2 / 8').waitFor();
  await page.getByText(/已发 4 \/ 8 · 约剩 \d+ 秒 · 正在发：王海燕/u).waitFor();
  await shown.picture('mail-progress');
  expect(await faultsOf(page)).toEqual([]);
  const stop = page.getByRole('button', { name: '停止' });
  await pressTwice(page, stop);
  await page.getByText('正在停止').waitFor();
  release();
  await page.locator('.state.sent').first().waitFor();
  expect(shown.calls.filter((name) => name === 'clientStopRun')).toHaveLength(1);
});

it('of a mail nobody knows about, a person says whether it went', async () => {
  let told: unknown = null;
  const page = await published(['zh-CN', 600], {
    standIn: (name, request, host) => {
      if (name === 'clientMarkMail') {
        told = request;
        return { schema: 1, mail: {}, written: [], findings: [] };
      }
      if (name !== 'clientPlanMails') return undefined;
      const plan = host.client()(name, request) as { mails: { state: string }[] };
      return {
        ...plan,
        mails: plan.mails.map((mail, index) => (index === 0 && told === null ? { ...mail, state: 'unknown' } : mail)),
      };
    },
  });
  await shown.picture('mail-unknown');
  expect(await faultsOf(page)).toEqual([]);
  await pressTwice(page, page.getByRole('button', { name: '已发出' }));
  await page.locator('.state.unknown').waitFor({ state: 'detached' });
  expect(told).toMatchObject({ as: 'sent', channel: 'mail', key: expect.any(String) as string });
  expect(shown.calls.filter((name) => name === 'clientMarkMail')).toHaveLength(1);
});
