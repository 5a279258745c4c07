// Every payload as the name of a group or a person and, with others, in all texts of a month that goes from the ranking to the mails.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import PostalMime from 'postal-mime';
import { outboxChannel } from '../../local/mail/index';
import { printable } from '../../src/documents/glyphs';
import { escapeHtml } from '../../src/documents/html/escape-html';
import { cleanText } from '../../src/sheets/cells/clean-text';
import { MAIL_WORKER } from '../support/mails';
import { hostileMonth, NAMES_OF_A_MONTH, type HostileMonth } from './hostile-month';
import { payloads } from './payloads';
import { structureOf } from './structure';

const MONTHS = Math.ceil(payloads.length / NAMES_OF_A_MONTH);
const TEXTS = 16;
/** Nothing that moves the cursor, ends a line, turns the direction or is half of something. */
const UNSEEN = /\p{Cc}|[\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const texts = payloads.map(({ text }) => text);
const folder = mkdtempSync(path.join(tmpdir(), 'xiaoneng-injection-'));
let harmless: HostileMonth;

beforeAll(() => {
  harmless = hostileMonth([], ['文字']);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Payloads that differ only in their spelling come into different months: they would name the same group. */
function namesOf(number: number): readonly string[] {
  return texts.filter((_, index) => index % MONTHS === number);
}

function monthOf(number: number): HostileMonth {
  const others = Array.from({ length: TEXTS }, (_, index) => texts[(number * TEXTS + index) % texts.length] ?? '');
  return hostileMonth(namesOf(number), others);
}

describe.each(Array.from({ length: MONTHS }, (_, number) => ({ number })))('month $number', ({ number }) => {
  let month: HostileMonth;

  beforeAll(() => {
    month = monthOf(number);
  });

  it('has its notice and its mails', () => {
    expect(month.notice.documents.map(({ kind }) => kind)).toEqual(['circular', 'poster']);
    expect(month.mails).toHaveLength(harmless.mails.length);
  });

  it('names its groups in the circular, as text', () => {
    const groups = namesOf(number).slice(0, 3).map(cleanText);
    const circular = month.notice.documents[0]?.html ?? '';
    for (const group of groups.filter((name) => printable(name) === name && !name.includes('\n'))) {
      expect(circular.includes(escapeHtml(group))).toBe(true);
    }
  });

  it('has no formula in any cell', () => {
    for (const sheet of month.workbook.sheets()) {
      const area = { row: 1, column: 1, rows: sheet.lastRow(), columns: sheet.lastColumn() };
      const cells = area.rows === 0 ? [] : sheet.read(area).flat();
      expect(cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
    }
  });

  it('has in the parts of its file what every month has, and leads nowhere else', () => {
    const parts = partsOf(month);
    expect([...parts.keys()]).toEqual([...partsOf(harmless).keys()]);
    for (const [name, xml] of parts) {
      expect(elementsOf(xml)).toEqual(elementsOf(partsOf(harmless).get(name) ?? ''));
      expect(xml).not.toMatch(/TargetMode="External"|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
    }
  });

  it('has pages that consist of what they always consist of', () => {
    const pages = month.notice.documents.map(({ html }) => structureOf(html));
    expect(pages).toEqual(harmless.notice.documents.map(({ html }) => structureOf(html)));
  });

  it('has file names that name files', () => {
    const names = month.notice.documents.map(({ fileName }) => fileName);
    const attached = month.mails.flatMap(({ attachments }) => attachments.map(({ fileName }) => fileName));
    for (const name of [...names, ...attached]) expect(name).not.toMatch(/[\\/:*?"<>|]|^[.\s-]|\p{Cc}/u);
  });

  it('has mails that consist of what they always consist of', () => {
    const pages = month.plan.mails.map(({ html }) => structureOf(html));
    expect(pages).toEqual(harmless.plan.mails.map(({ html }) => structureOf(html)));
    for (const { subject, senderName, text } of month.mails) {
      expect(`${subject}${senderName}`).not.toMatch(UNSEEN);
      expect(text.replace(/\n/g, '')).not.toMatch(UNSEEN);
    }
  });

  it('has mails with the headers and the recipients that every mail has, once they are files', async () => {
    const [kept, usual] = await Promise.all([filed(month, `${String(number)}`), filed(harmless, `${String(number)}-`)]);
    expect(kept).toEqual(usual);
  });
});

function partsOf({ saved }: HostileMonth): Map<string, string> {
  const parts = Object.entries(unzipSync(saved)).filter(([name]) => /\.(xml|rels|vml)$/.test(name));
  return new Map(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Which elements there are; how many cells or lines is for the text to say. */
function elementsOf(xml: string): readonly string[] {
  return [...new Set(structureOf(xml).map((tag) => tag.split(' ')[0] ?? ''))].sort();
}

/** Names of the headers, the recipients and the number of attachments of each mail in the outbox. */
async function filed({ mails }: HostileMonth, name: string): Promise<readonly unknown[]> {
  const outbox = path.join(folder, name);
  const channel = outboxChannel({ folder: outbox, date: new Date('2026-11-02T01:30:00Z'), workerFile: MAIL_WORKER });
  for (const mail of mails) channel.send(mail);
  const files = readdirSync(outbox).map((file) => readFileSync(path.join(outbox, file)));
  const opened = await Promise.all(files.map((file) => PostalMime.parse(file)));
  return opened
    .map(({ headers, to, cc, bcc, attachments }) => ({
      headers: headers.map(({ key }) => key).sort(),
      recipients: [to, cc, bcc].flat().map((recipient) => recipient?.address),
      attachments: attachments.length,
    }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
