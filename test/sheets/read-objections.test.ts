import { readEntries } from '../../src/sheets/read-entries';
import { officeWorkbook } from '../support/office-workbook';

const HEADER = [
  '月份',
  '版本',
  '提出人',
  '对象',
  '事项',
  '异议内容',
  '提出日期',
  '受理人',
  '答复日期',
  '答复',
  '结果',
  '更正版本',
];

function readWith(...rows: (string | number)[][]) {
  return readEntries(officeWorkbook({ 异议: [HEADER, ...rows] }));
}

test('an objection is read with what became of it', () => {
  const { objections, findings } = readWith([
    '2026-09',
    1,
    '吴海燕',
    '甲组',
    '节点',
    '请复核',
    '2026-10-12',
    '葛新民',
    '2026-10-14',
    '属实',
    '更正',
    2,
  ]);
  expect(objections).toMatchObject([
    {
      month: '2026-09',
      subject: { value: '甲组' },
      content: { value: '请复核' },
      filedOn: { value: '2026-10-12' },
      answeredOn: { value: '2026-10-14' },
      answer: { value: '属实' },
      outcome: { value: 'corrected' },
    },
  ]);
  expect(findings.filter(({ finding }) => finding.at.sheet === '异议' && finding.severity !== 'note')).toEqual([]);
});

test.each([
  ['维持', 'stands'],
  ['不成立', 'stands'],
  ['成立', 'corrected'],
  ['Corrected', 'corrected'],
])('%s means %s', (word, outcome) => {
  const [objection] = readWith(['2026-09', '', '', '', '', '请复核', '2026-10-12', '', '', '', word]).objections;
  expect(objection?.outcome).toMatchObject({ value: outcome });
});

test('what is missing or cannot be read is a warning: it stands against no result', () => {
  const { findings, refusals } = readWith(['2026-09', '', '', '', '', '', '月初', '', '', '', '待定']);
  const told = findings.filter(({ finding }) => finding.at.sheet === '异议').map(({ finding }) => finding);
  expect(told.map(({ code }) => code).sort()).toEqual(['choice-unknown', 'date-unreadable', 'value-missing']);
  expect(told.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(refusals).toEqual([]);
});

test('a sheet of objections that lacks its headers is told, and the month is ranked all the same', () => {
  const { refusals, findings, objections } = readEntries(
    officeWorkbook({
      异议: [
        ['月份', '说明'],
        ['2026-10', '某人有意见'],
      ],
    }),
  );
  expect(objections).toEqual([]);
  expect(refusals).toEqual([]);
  expect(findings.some(({ finding }) => finding.code === 'header-missing' && finding.severity === 'warning')).toBe(
    true,
  );
});
