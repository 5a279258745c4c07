// The self-test through the built files: what the local host does has to be what the documentation promises of Google.
import type { EditorWindow } from '../../local/host/index';
import type { XlsxWorkbook } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { obliging } from '../local/host/obliging-window';
import { builtHost } from '../support/built-host';
import { FileBook } from '../support/file-book';
import { keptMails } from '../support/kept-mails';

const PRINTED = Buffer.from(
  '%PDF-1.4 /Type /Pages /Type /Page /MediaBox [0 0 594.96 841.92] /Type/Page /BaseFont /AAAAAA+SimSun /MediaBox [0 0 594.96 841.92]',
);
const PEOPLES_SHEETS = /worksheets\/sheet[12]\.xml$/;
const SCRATCH = /^~xiaoneng-self-test~/;

/** What is not as the documentation promises here, and why. */
const DIFFERS_HERE = [
  // A cell of an .xlsx holds 32,767 characters and its sheets' names 31, which the host refuses to overstep.
  '一格写入 50000 个字符',
  '表名 100 个字符',
];
/** What no run tries by itself, wherever it runs. */
const UNTRIED = [
  '邮件地址有误时的报错',
  '样张的字体、页边距、页码和中文',
  '窗口与程序往返一次',
  '窗口收到的一百万个字符',
  '窗口开着几分钟后仍有回答',
  '别人写不进受保护的表',
];
/** The host has no `appendRow`, so that nobody builds on what nobody has seen of it on Google. */
const UNTRIED_HERE = [...UNTRIED, '末行有内容时追加一行'].sort();

function office(): XlsxWorkbook {
  return openWorkbook(
    new FileBook({
      评分: [
        ['月份', '对象'],
        ['2026-10', '一组'],
      ],
      自家的表: [['x']],
    }).bytes(),
  );
}

function names(workbook: XlsxWorkbook): readonly string[] {
  return workbook.sheets().map(({ name }) => name);
}

/** The answers as the sheet shows them, by question. */
function answers(workbook: XlsxWorkbook, name = '自检'): ReadonlyMap<string, readonly string[]> {
  const sheet = workbook.sheets().find((each) => each.name === name);
  if (sheet === undefined) return new Map();
  const rows = sheet.shown({ row: 2, column: 1, rows: sheet.lastRow() - 1, columns: 5 });
  return new Map(rows.filter(([, , seen]) => seen !== '').map(([tried = '', ...rest]) => [tried, rest]));
}

function withVerdict(workbook: XlsxWorkbook, verdict: string): readonly string[] {
  return [...answers(workbook)].filter(([, row]) => row[2] === verdict).map(([tried]) => tried);
}

type Setting = NonNullable<Parameters<typeof builtHost>[1]>;

/** Answers the names of the service calls it made. */
function selfTest(workbook: XlsxWorkbook, setting: Setting = {}): readonly string[] {
  const printer = () => new Uint8Array(PRINTED);
  const host = builtHost(workbook, { window: obliging(), mail: keptMails(), printer, ...setting });
  host.run('menuSelfTest');
  return host.calls();
}

/** Somebody who gives this answer to everything and remembers what was said. */
function person(button: 'OK' | 'CANCEL'): { readonly window: EditorWindow; readonly said: string[] } {
  const said: string[] = [];
  const window: EditorWindow = {
    ...obliging(),
    alert: ({ text }) => {
      said.push(text);
      return button;
    },
  };
  return { window, said };
}

describe('the self-test', () => {
  const workbook = office();
  const mail = keptMails();
  const { window, said } = person('OK');
  selfTest(workbook, { window, mail });

  it('finds that the local host does what the documentation promises of Google', () => {
    expect(withVerdict(workbook, '不符')).toEqual(DIFFERS_HERE);
    expect([...withVerdict(workbook, '未试')].sort()).toEqual(UNTRIED_HERE);
    expect(withVerdict(workbook, '相符').length).toBeGreaterThan(20);
    expect(answers(workbook).get('取边界以外的格')).toEqual([
      '当场拒绝',
      '当场拒绝 “Exception: The coordinates of the range are outside the dimensions of the sheet.”',
      '相符',
      '明细和日志加长',
    ]);
  });

  it('reads from a PDF its size, its fonts, its pages and its paper', () => {
    expect(answers(workbook).get('把通报样张转成 PDF 的字节数和字体')?.[1]).toBe(
      `照做 ${String(PRINTED.length)} B AAAAAA+SimSun`,
    );
    expect(answers(workbook).get('样张的页数和纸张，单位为磅')?.[1]).toBe('照做 2, 595 × 842');
  });

  it('leaves people’s sheets as they were, and none of its own but the answers', () => {
    expect(names(workbook)).toEqual(['评分', '自家的表', '自检']);
    expect(workbook.touchedParts().filter((part) => PEOPLES_SHEETS.test(part))).toEqual([]);
  });

  it('sends no mail', () => {
    expect(mail.left).toEqual([]);
  });

  it('asks before it starts, and tells at the end how many answers differ', () => {
    expect(said).toEqual([expect.stringContaining('开始吗'), expect.stringContaining('2 处不符，见《自检》')]);
  });

  it('shows the page of the notices to the printer, which is cut into two', () => {
    const pages: string[] = [];
    selfTest(office(), { printer: (html) => (pages.push(html), null) });
    expect(pages).toEqual(expect.arrayContaining([expect.stringContaining('margin: 37mm 26mm 35mm 28mm')]));
    expect(pages[0]?.match(/<h1>/g)).toHaveLength(2);
  });

  it('answers in English where that is the person’s language', () => {
    const english = office();
    selfTest(english, { locale: 'en_GB' });
    expect(names(english)).toContain('Self-test');
    const row = answers(english, 'Self-test').get('add a sheet whose name differs in case only');
    expect(row?.slice(2)).toEqual(['As expected', 'finding and adding sheets']);
  });

  it('says that there was no printer of pages, and goes on', () => {
    const paperless = office();
    selfTest(paperless, { printer: null });
    expect(answers(paperless).get('把通报样张转成 PDF 的字节数和字体')?.slice(1, 3)).toEqual([
      expect.stringMatching(/^没能试：.* which has no printer$/),
      '未试',
    ]);
    expect(withVerdict(paperless, '相符').length).toBeGreaterThan(20);
  });

  it('does nothing for somebody who would rather not', () => {
    const untouched = office();
    selfTest(untouched, { window: person('CANCEL').window });
    expect(untouched.touchedParts()).toEqual([]);
  });

  it('keeps its hands off a sheet of that name that is somebody’s own', () => {
    const taken = openWorkbook(new FileBook({ 自检: [['我们自己的自检表']] }).bytes());
    const clerk = person('OK');
    selfTest(taken, { window: clerk.window });
    expect(clerk.said.at(-1)).toContain('《自检》');
    expect(taken.touchedParts()).toEqual([]);
  });
});

describe('the window of the self-test', () => {
  const measured = (id: string, figure: number) => ({ measured: { id, figure }, characters: 0 });

  it('is answered as many characters as it asks for, up to a million, which changes nothing', () => {
    const workbook = office();
    const ask = (characters: number) => builtHost(workbook).run('clientMeasure', { measured: null, characters });
    expect(ask(3)).toEqual({ schema: 1, text: 'xxx' });
    expect(ask(-1)).toEqual({ schema: 1, text: '' });
    expect(ask(2_000_000)).toEqual({ schema: 1, text: 'x'.repeat(1_000_000) });
    expect(workbook.touchedParts()).toEqual([]);
  });

  it('has what it measured written into the row of its question, with the verdict', () => {
    const workbook = office();
    selfTest(workbook);
    for (const request of [measured('roundTrip', 812.4), measured('bigAnswer', 1_000_000), measured('windowStays', 7)])
      builtHost(workbook).run('clientMeasure', request);
    expect(answers(workbook).get('窗口与程序往返一次')?.slice(0, 3)).toEqual(['≤ 5000 毫秒', '812 毫秒', '相符']);
    expect(answers(workbook).get('窗口收到的一百万个字符')?.[2]).toBe('相符');
    expect(answers(workbook).get('窗口开着几分钟后仍有回答')?.slice(1, 3)).toEqual(['7', '仅记录']);
  });

  it('is told so where the sheet has gone meanwhile, or a foreign one has its name', () => {
    expect(builtHost(office()).run('clientMeasure', measured('windowStays', 1))).toMatchObject({
      refused: expect.stringContaining('“自检”已经不在这个工作簿里') as string,
    });
    const taken = openWorkbook(new FileBook({ 自检: [['我们自己的自检表']] }).bytes());
    expect(builtHost(taken).run('clientMeasure', measured('windowStays', 1))).toHaveProperty('refused');
    expect(taken.touchedParts()).toEqual([]);
  });

  it('offers the specimen as a PDF, or says that there is no printer', () => {
    const request = { month: '', language: null, dryRun: true };
    const printer = () => new Uint8Array(PRINTED);
    expect(builtHost(office(), { printer }).run('clientSpecimenFile', request)).toEqual({
      schema: 1,
      fileName: '效能考核通报样张.pdf',
      mimeType: 'application/pdf',
      base64: PRINTED.toString('base64'),
    });
    const paperless = { printer: null, readConsole: () => undefined };
    expect(builtHost(office(), paperless).run('clientSpecimenFile', request)).toHaveProperty('refused');
  });
});

describe('a self-test that goes wrong', () => {
  const calls = selfTest(office());
  const killed = (call: number): XlsxWorkbook => {
    const workbook = office();
    const failure = { call, mode: 'kill', when: 'before' } as const;
    expect(() => selfTest(workbook, { failure })).toThrow(/killed|died/i);
    return workbook;
  };

  it('leaves what it has found, and what is still to be asked', () => {
    const workbook = killed(Math.floor(calls.length / 2));
    const verdicts = [...answers(workbook).values()].map((row) => row[2]);
    expect(verdicts.filter((verdict) => verdict !== '未试').length).toBeGreaterThan(3);
    expect([...answers(workbook).values()].filter(([, seen]) => seen === '还没试到').length).toBeGreaterThan(3);
  });

  it('is made whole by the next, which takes the scratch sheets of the dead one away', () => {
    const afterInsertions = calls.flatMap((name, index) => (name.endsWith('.insertSheet') ? index + 2 : []));
    for (const call of afterInsertions.slice(1)) {
      const workbook = killed(call);
      expect(names(workbook)).toEqual(expect.arrayContaining([expect.stringMatching(SCRATCH)]));
      selfTest(workbook);
      expect(names(workbook)).toEqual(['评分', '自家的表', '自检']);
      expect([...withVerdict(workbook, '未试')].sort()).toEqual(UNTRIED_HERE);
    }
  });

  it('wherever it dies, the next finds the same as if nothing had happened, and people’s sheets stay untouched', () => {
    const whole = office();
    selfTest(whole);
    for (let call = 3; call < calls.length; call += Math.ceil(calls.length / 12)) {
      const workbook = killed(call);
      selfTest(workbook);
      expect(answers(workbook)).toEqual(answers(whole));
      expect(names(workbook)).toEqual(names(whole));
      expect(workbook.touchedParts().filter((part) => PEOPLES_SHEETS.test(part))).toEqual([]);
    }
  });

  it('goes on with the other questions where one cannot be tried, and says what was in the way', () => {
    const workbook = office();
    const failure = {
      call: calls.indexOf('MailApp.getRemainingDailyQuota') + 1,
      mode: 'throw',
      when: 'before',
    } as const;
    selfTest(workbook, { failure });
    const row = answers(workbook).get('脚本和表格的时区、区域、发信余额');
    expect(row?.slice(1, 3)).toEqual([expect.stringContaining('没能试：Exception: Service error'), '未试']);
    expect(withVerdict(workbook, '相符').length).toBeGreaterThan(20);
  });

  it('takes its scratch sheets away also where its answers cannot be written', () => {
    const workbook = office();
    const clerk = person('OK');
    const last = calls.lastIndexOf('SpreadsheetApp.Range.setValues') + 1;
    selfTest(workbook, { window: clerk.window, failure: { call: last, mode: 'throw', when: 'before' } });
    expect(clerk.said.at(-1)).toContain('程序内部出错');
    expect(names(workbook).filter((name) => SCRATCH.test(name))).toEqual([]);
  });
});
