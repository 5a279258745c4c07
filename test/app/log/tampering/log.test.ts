// Whatever somebody alters in the log itself, verifying finds it and says where.
import { LOG, Tampering, verified } from '../../../support/tampering';
import { CORRECTED, correctedMonth, expectFound, MAILS, RANKING, REGISTER, type Case } from './corrected-month';

const FIRST_ROW = 3;
const LINE = { row: 1, column: 1 };
const COLUMNS = [
  ['number', 77],
  ['time', '2026-11-02 08:00'],
  ['person', 'somebody@example.com'],
  ['action', '计算排名'],
  ['month', '2026-09'],
  ['version', 7],
  ['detail', 'approvedBy=某人'],
  ['input hash', 'a'.repeat(64)],
  ['result hash', 'b'.repeat(64)],
  ['content hash', 'c'.repeat(64)],
  ['chain', 'd'.repeat(64)],
] as const;

it('a workbook that nobody has touched is intact: two versions published, and every mark in the log', () => {
  const report = verified(correctedMonth());
  expect(report).toMatchObject({ intact: true, faults: [], findings: [] });
  expect(report.published).toMatchObject([
    { month: '2026-10', version: 1, intact: true },
    { month: '2026-10', version: 2, intact: true },
  ]);
});

describe.each(COLUMNS.map(([name, value], index) => [name, value, index + 1] as const))(
  'the %s of a row of the log',
  (name, value, column) => {
    it('is found where it is altered', () => {
      const row = new Tampering(correctedMonth()).logRow('公布排名');
      expectFound([name, (t) => t.edit(LOG, { row, column }, value), `row-edited ${LOG} A${row}`]);
    });

    it('is found where it is emptied', () => {
      const row = new Tampering(correctedMonth()).logRow('公布排名');
      expectFound([name, (t) => t.edit(LOG, { row, column }, ''), `row-edited ${LOG} A${row}`]);
    });
  },
);

const cases: readonly Case[] = [
  ['the first row deleted', (t) => t.deleteRow(LOG, FIRST_ROW), `row-missing ${LOG} A3`],
  ['a middle row deleted', (t) => t.deleteRow(LOG, FIRST_ROW + 2), `row-missing ${LOG} A5`],
  ['the last row deleted', (t) => t.rows(LOG).pop(), `log-truncated ${LOG} A1`],
  ['the last row blanked out', (t) => t.rows(LOG).splice(-1, 1, ['']), `log-truncated ${LOG} A1`],
  ['two rows in each other’s place', (t) => t.swap(LOG, FIRST_ROW, FIRST_ROW + 2), `rows-reordered ${LOG} A3`],
  ['a row copied in between', (t) => t.rows(LOG).splice(4, 0, [...(t.rows(LOG)[3] ?? [])]), `row-edited ${LOG} A5`],
  [
    'a row put in between, the numbers made to fit',
    (t) => {
      t.rows(LOG).splice(4, 0, [3, '2026-11-02 09:00', '', '公布排名', '2026-10', 1, '', '', '', '', 'e'.repeat(64)]);
      for (const [index, row] of t.rows(LOG).slice(5).entries()) row[0] = index + 4;
    },
    `row-edited ${LOG} A5`,
  ],
  [
    'the log cut off before the correction and made to agree with itself',
    (t) => {
      t.rows(LOG).splice(t.logRow('公布排名') - 1);
      t.rebuildLog();
    },
    `mark-unknown ${REGISTER} A3`,
    `mark-unknown ${CORRECTED} A3`,
  ],
  [
    'the whole chain made anew over another approver',
    (t) => {
      t.reword(LOG, { row: t.logRow('公布排名'), column: 7 }, [/陈立群/, '某某某']).rebuildLog();
    },
    `mark-unknown ${REGISTER} A3`,
    `mark-unknown ${CORRECTED} A3`,
  ],
  [
    'the whole chain made anew without its first row',
    (t) => t.deleteRow(LOG, FIRST_ROW).rebuildLog(),
    `mark-unknown ${REGISTER} A2`,
    `mark-unknown ${RANKING} A3`,
    `mark-unknown ${MAILS} A2`,
  ],
  ['the log emptied', (t) => t.rows(LOG).splice(2), `log-truncated ${LOG} A1`, `log-missing ${LOG}`],
  ['the log deleted', (t) => t.deleteSheet(LOG), `log-missing ${LOG}`],
  ['the first line counting fewer rows', (t) => t.reword(LOG, LINE, [/\d+/, '2']), `line-differs ${LOG} A1`],
  ['the first line counting more rows', (t) => t.reword(LOG, LINE, [/\d+/, '99']), `log-truncated ${LOG} A1`],
  ['another mark in the first line', (t) => t.reword(LOG, LINE, [/.{12}$/, '0123456789ab']), `line-differs ${LOG} A1`],
  ['the first line wiped', (t) => t.edit(LOG, LINE, ''), `line-differs ${LOG} A1`],
  ['the first line deleted', (t) => t.deleteRow(LOG, 1), `line-differs ${LOG} A1`],
  ['another header', (t) => t.edit(LOG, { row: 2, column: 4 }, '内容'), `line-differs ${LOG} A1`],
];

it.each(cases.map((each) => [each[0], each] as const))('%s', (_, each) => {
  expectFound(each);
});

it('a deleted row of a publication is told once for each sheet that carries its mark, however many mails do', () => {
  const tampering = new Tampering(correctedMonth());
  tampering.deleteRow(LOG, tampering.rowWith(LOG, '公布排名'));
  const { faults } = verified(tampering.snapshot());
  const unknown = faults.filter(({ code }) => code === 'mark-unknown');
  const ofMails = unknown.filter(({ sheet }) => sheet === MAILS);
  const mails = tampering.rows(MAILS).length - 1;
  expect(ofMails).toMatchObject([
    { cell: 'A2', message: expect.stringContaining(`和本表另外 ${mails - 1} 行的校验码`) },
  ]);
  expect(new Set(unknown.map(({ sheet }) => sheet)).size).toBe(unknown.length);
  expect(unknown.find(({ sheet }) => sheet === REGISTER)?.message).toMatch(/^这里的校验码/);
});
