import { adoptWorkbook } from '../../../src/app/adoption/adopt-workbook';
import type { Refusal } from '../../../src/app/client-messages';
import type { AdoptionReport, AdoptionRequest } from '../../../src/app/messages/adoption-messages';
import { readEntries } from '../../../src/sheets/read-entries';
import type { OfficeSheets } from '../../support/office-workbook';
import { fakePorts, type FakePorts } from '../../support/fake-ports';
import { fakeWorkbook } from '../../support/fake-workbook';
import { snapshotOf } from '../../support/snapshot';
import { foreignSheets } from '../../sheets/adoption/foreign-workbook';

const ADOPT: AdoptionRequest = { month: '', language: null, dryRun: false, mapping: '' };
const PROPOSE: AdoptionRequest = { ...ADOPT, dryRun: true };

function portsOf(sheets: OfficeSheets): FakePorts {
  return fakePorts(fakeWorkbook(snapshotOf(sheets)));
}

function done(answer: AdoptionReport | Refusal): AdoptionReport {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

function refused(answer: AdoptionReport | Refusal): Refusal {
  if ('refused' in answer) return answer;
  throw new Error('it was adopted');
}

/** What stands beside 表映射. */
function mappingIn(ports: FakePorts, sheet = '设置'): unknown {
  return ports.workbook.sheet(sheet).values.find(([key]) => key === '表映射')?.[1];
}

test('a dry run shows the proposal and writes nothing', () => {
  const ports = portsOf(foreignSheets);
  const report = done(adoptWorkbook(ports, PROPOSE));
  expect(report).toMatchObject({ written: false, otherSheets: ['经费'] });
  expect(report.mapping.split('\n')).toContain('月度计划.完成时限=要求完成时间');
  expect(report.created).toEqual(expect.arrayContaining(['设置', '评分']));
  expect(report.created).not.toContain('月度计划');
  expect(ports.workbook.changes).toEqual([]);
  expect(ports.lockState().taken).toBe(0);
});

test('a reason is one sentence in the language of the answer', () => {
  const reasons = (language: 'zh-CN' | 'en'): readonly string[] =>
    done(adoptWorkbook(portsOf(foreignSheets), { ...PROPOSE, language }))
      .tables.flatMap(({ sheets }) =>
        sheets.flatMap(({ match, columns }) => [match, ...columns.map((each) => each.match)]),
      )
      .map(({ reason }) => reason)
      .filter(Boolean);
  expect(reasons('zh-CN')).toContain('与“完成时限”用词相近；下面 2 格中 2 格是日期');
  expect(reasons('en')).toContain('worded like “Due”; 2 of 2 cells below are dates');
  expect(reasons('en').join()).not.toMatch(/\p{Script=Han}/u);
});

test('adopting creates the missing sheets with the mapping in 设置, and leaves every sheet of the office as it was', () => {
  const ports = portsOf(foreignSheets);
  const before = ports.workbook.contents().sheets;
  const report = done(adoptWorkbook(ports, ADOPT));
  expect(report.written).toBe(true);
  expect(mappingIn(ports)).toBe(report.mapping);
  expect(ports.workbook.contents().sheets.slice(0, before.length)).toEqual(before);
  const { entries, mapping } = readEntries(ports.workbook.contents());
  expect(mapping.sheets).toHaveLength(3);
  expect(entries.tasks.map(({ unit, month }) => [unit, month])).toMatchObject([
    [{ value: '农业组' }, '2026-10'],
    [{ value: '工业组' }, '2026-10'],
  ]);
});

test('adopted a second time there is nothing to write', () => {
  const ports = portsOf(foreignSheets);
  done(adoptWorkbook(ports, ADOPT));
  const before = ports.workbook.contents();
  expect(done(adoptWorkbook(ports, ADOPT))).toMatchObject({ written: false, created: [] });
  expect(ports.workbook.contents()).toEqual(before);
});

test('a 设置 of the office’s own gets the value beside 表映射 and no other change', () => {
  const settings = [
    ['设置表', '', ''],
    ['说明', '参数名', '取值'],
    ['名称', '单位名称', '海永乡'],
    ['', '表映射', ''],
    ['', '自定', 7],
  ];
  const ports = portsOf({ ...foreignSheets, 设置: settings });
  const { mapping } = done(adoptWorkbook(ports, ADOPT));
  const expected = settings.map((row) => (row[1] === '表映射' ? ['', '表映射', mapping] : row));
  expect(ports.workbook.sheet('设置').values).toEqual(expected);
});

test('a 设置 without 表映射 gets one row below all others', () => {
  const settings = [
    ['参数', '值'],
    ['单位名称', '海永乡'],
  ];
  const ports = portsOf({ ...foreignSheets, 设置: settings });
  const { mapping } = done(adoptWorkbook(ports, ADOPT));
  expect(ports.workbook.sheet('设置').values).toEqual([...settings, ['表映射', mapping]]);
  expect(ports.workbook.changes.filter(({ kind }) => kind === 'cells')).toHaveLength(1);
});

test('a 设置 that nobody can write the mapping into refuses before anything is written', () => {
  const ports = portsOf({
    ...foreignSheets,
    设置: [
      ['参数', '说明'],
      ['单位名称', ''],
    ],
  });
  expect(refused(adoptWorkbook(ports, ADOPT)).refused).toContain('《设置》没有');
  expect(ports.workbook.changes).toEqual([]);
});

test('a protected 设置 refuses and names it', () => {
  const ports = portsOf({
    ...foreignSheets,
    设置: [
      ['参数', '值'],
      ['单位名称', ''],
    ],
  });
  ports.workbook.protect('设置');
  expect(refused(adoptWorkbook(ports, ADOPT)).refused).toContain('设置');
  expect(ports.workbook.changes).toEqual([]);
});

describe('corrections', () => {
  const twofold: OfficeSheets = {
    ...foreignSheets,
    重点工作: foreignSheets.重点工作.map((row) =>
      row.map((cell) => (cell === '要求完成时间' ? '完成时间' : cell === '实际完成时间' ? '审核意见' : cell)),
    ),
  };

  test('an open question refuses, names the first and changes nothing; its answer is enough', () => {
    const ports = portsOf(twofold);
    const { refused: sentence, findings } = refused(adoptWorkbook(ports, ADOPT));
    expect(sentence).toMatch(/还有 1 处.*完成时间.*月度计划\.完成时限=完成时间/s);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'mapping-question', cell: 'F2' }));
    expect(ports.workbook.changes).toEqual([]);
    const answered = done(adoptWorkbook(ports, { ...ADOPT, mapping: '月度计划.完成时限=完成时间' }));
    expect(answered.mapping.split('\n')).toContain('月度计划.完成时限=完成时间');
  });

  test('a later correction replaces one entry and leaves the others', () => {
    const ports = portsOf(foreignSheets);
    const first = done(adoptWorkbook(ports, ADOPT)).mapping.split('\n');
    const second = done(adoptWorkbook(ports, { ...ADOPT, mapping: '月度计划.完成日期=逾期' })).mapping.split('\n');
    const replaced = '月度计划.完成日期=实际完成时间';
    expect(second.filter((line) => !first.includes(line))).toEqual(['月度计划.完成日期=逾期']);
    expect(first.filter((line) => !second.includes(line) && line !== replaced)).toEqual([]);
  });

  test.each([
    ['月度计划', '看不懂'],
    ['月度计划=没有的表', '没有工作表“没有的表”'],
    ['月度计划.完成时限=没有的表头', '没有表头“没有的表头”'],
  ])('%s is refused with what would be right', (mapping, said) => {
    const ports = portsOf(foreignSheets);
    expect(refused(adoptWorkbook(ports, { ...PROPOSE, mapping })).refused).toContain(said);
  });
});
