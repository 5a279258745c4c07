import { readEntries } from '../../../src/sheets/read-entries';
import { officeSheets, officeWorkbook, type OfficeSheets } from '../../support/office-workbook';
import { dateCell, snapshotOf, type CellInput } from '../../support/snapshot';

const planHeaders = ['编号', '工作事项', '工作标准', '责任人', '完成时限', '完成率'];
const line = (id: number | string): readonly CellInput[] => [id, '修路', '通车', '张三', dateCell('2026-10-20'), 1];

/** The office’s workbook with other sheets in place of one. */
function withoutSheet(name: string, others: OfficeSheets) {
  const { 月度计划, 评分, ...rest } = officeSheets;
  const kept = { ...rest, ...(name === '评分' ? { 月度计划 } : { 评分 }) };
  return readEntries(snapshotOf({ ...kept, ...others }));
}

function found(reading: ReturnType<typeof readEntries>) {
  return reading.findings.map(({ finding }) => finding);
}

describe('one of several sheets with a fault in its header', () => {
  const good = [
    ['月份', '单位', ...planHeaders],
    ['2026-10', '项目建设组', ...line(1)],
  ];

  it('makes the cells of that column unreadable, told once, as long as its rows say whose they are', () => {
    const headers = planHeaders.map((text) => (text === '工作标准' ? '标  题' : text));
    const reading = withoutSheet('月度计划', {
      月度计划: good,
      '月度计划-生态旅游组': [
        ['月份', ...headers],
        ['2026-10', ...line(1)],
        ['2026-10', ...line(2)],
      ],
    });
    expect(reading.refusals).toEqual([]);
    const [own, ...others] = reading.entries.tasks;
    expect(own?.standard.state).toBe('value');
    const fault = { code: 'header-missing', at: { sheet: '月度计划-生态旅游组' }, facts: { column: '工作标准' } };
    expect(others).toMatchObject([
      { unit: { value: '生态旅游组' }, standard: { state: 'unreadable', finding: fault } },
      { unit: { value: '生态旅游组' }, standard: { state: 'unreadable', finding: fault } },
    ]);
    expect(found(reading).filter(({ severity }) => severity === 'error')).toMatchObject([fault]);
  });

  it('refuses everything where nobody can tell whom it concerns', () => {
    const { refusals } = readEntries(
      officeWorkbook({
        '评分-督查二': [
          ['月份', '指标', '得分'],
          ['2026-10', 'A', 90],
        ],
      }),
    );
    expect(refusals).toMatchObject([
      { code: 'header-missing', at: { sheet: '评分-督查二' }, facts: { column: '对象' } },
    ]);
  });
});

describe('a unit’s own sheet that cannot be read', () => {
  const broken = (name: string) =>
    withoutSheet('月度计划', {
      月度计划: [
        ['月份', '单位', ...planHeaders],
        ['2026-10', '项目建设组', ...line(1)],
      ],
      [name]: [planHeaders.slice(1), line(1).slice(1), line(2).slice(1)],
    });

  it('keeps that unit and its members out of the month it names, and nobody else', () => {
    const { entries, refusals, refusedMonths, findings } = broken('月度计划-生态旅游组');
    expect([...refusals, ...refusedMonths]).toEqual([]);
    expect(entries.unreadSheets).toMatchObject([
      { unit: '生态旅游组', month: null, finding: { code: 'month-not-named' } },
      { unit: '生态旅游组', month: null, finding: { code: 'header-missing', facts: { column: '编号' } } },
    ]);
    expect(findings).toMatchObject([{ finding: { code: 'month-not-named' } }, { finding: { code: 'header-missing' } }]);
  });

  it('concerns only the month in its name, which is then known', () => {
    const { entries, months } = withoutSheet('月度计划', {
      '月度计划-生态旅游组-2026年11月': [['11月份工作'], line(1)],
    });
    expect(months).toEqual(['2026-10', '2026-11']);
    expect(new Set(entries.unreadSheets.map(({ unit, month }) => `${unit} ${String(month)}`))).toEqual(
      new Set(['生态旅游组 2026-11']),
    );
  });
});
