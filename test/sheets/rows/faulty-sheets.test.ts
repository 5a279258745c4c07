import { readEntries } from '../../../src/sheets/read-entries';
import { officeWorkbook } from '../../support/office-workbook';
import { found, planHeaders, planLine, readWithout } from '../../support/split-office';

describe('one of several sheets with a fault in its header', () => {
  const good = [
    ['月份', '单位', ...planHeaders],
    ['2026-10', '项目建设组', ...planLine(1)],
  ];

  it('makes the cells of that column unreadable, told once, as long as its rows say whose they are', () => {
    const headers = planHeaders.map((text) => (text === '工作标准' ? '标  题' : text));
    const reading = readWithout('月度计划', {
      月度计划: good,
      '月度计划-生态旅游组': [
        ['月份', ...headers],
        ['2026-10', ...planLine(1)],
        ['2026-10', ...planLine(2)],
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
    readWithout('月度计划', {
      月度计划: [
        ['月份', '单位', ...planHeaders],
        ['2026-10', '项目建设组', ...planLine(1)],
      ],
      [name]: [planHeaders.slice(1), planLine(1).slice(1), planLine(2).slice(1)],
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
    const { entries, months } = readWithout('月度计划', {
      '月度计划-生态旅游组-2026年11月': [['11月份工作'], planLine(1)],
    });
    expect(months).toEqual(['2026-10', '2026-11']);
    expect(new Set(entries.unreadSheets.map(({ unit, month }) => `${unit} ${String(month)}`))).toEqual(
      new Set(['生态旅游组 2026-11']),
    );
  });
});
