import { explainPlace } from '../../../src/app/explain/explain-place';
import type { ExplanationReport, ExplanationRequest } from '../../../src/app/messages/explanation-messages';
import type { Refusal } from '../../../src/app/client-messages';
import { computeMonthlyRanking } from '../../../src/app/compute-monthly-ranking';
import { contestPorts, enter, OCTOBER } from '../../support/contest-workbook';
import type { FakePorts } from '../../support/fake-ports';

function asked(ports: FakePorts, request: Partial<ExplanationRequest>): ExplanationReport {
  const answer: ExplanationReport | Refusal = explainPlace(ports, { ...OCTOBER, subject: '', ...request });
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}

describe('asking why', () => {
  it('answers with rank, total, both neighbours and the margins', () => {
    const report = asked(contestPorts(), { subject: '第2组' });
    expect(report).toMatchObject({ subject: '第2组', unit: '', ranking: '指挥组', rank: 2, of: 3, choices: [] });
    expect(report.answer).toMatch(
      /^第2组在《指挥组》排第 2 名（共 3 名），总分 \d+\.\d\d。比第 1 名第1组少 0\.30 分（以总分定）。/,
    );
    expect(report.neighbours.map(({ place, name }) => [place, name])).toEqual([
      ['above', '第1组'],
      ['below', '第3组'],
    ]);
  });

  it('leads every term down to its cell', () => {
    const { items } = asked(contestPorts(), { subject: '第2组' });
    const rated = items.find(({ code }) => code === 'A');
    expect(rated).toMatchObject({ score: '94.00', points: '28.20', fullPoints: '30' });
    expect(rated?.terms[0]).toMatchObject({ text: '刘主任 94', cells: [{ sheet: '评分', cell: expect.any(String) }] });
  });

  it('says how much more would have moved the place', () => {
    const { changes } = asked(contestPorts(), { subject: '第2组' });
    // 0.30 points of 30: a score of 94.99 is printed as 28.50 points, as much as 95.00 of the first.
    expect(changes[0]).toMatch(/^“.+”得分达到 94\.99（现为 94\.00），其余不变，就能追上第1组。$/);
  });

  it('answers in English as well', () => {
    const { answer, changes } = asked(contestPorts(), { subject: '第1组', language: 'en' });
    expect(answer).toMatch(
      /^第1组 is no\. 1 of 3 in 指挥组 with \d+\.\d\d\. 0\.30 ahead of 第2组, no\. 2 \(by the total\)\.$/,
    );
    expect(changes.every((sentence) => /^(With|\d)/.test(sentence))).toBe(true);
  });

  it('names the unit of a member', () => {
    expect(asked(contestPorts(), { subject: '第3组甲' })).toMatchObject({ unit: '第3组', ranking: expect.any(String) });
  });

  it('gives the reason where somebody is not ranked', () => {
    const ports = contestPorts();
    enter(ports, '单位', [['第9组', '指挥组', '指挥组月度', '', '', '是']]);
    const report = asked(ports, { subject: '第9组' });
    expect(report).toMatchObject({ rank: null, total: '', answer: '第9组没有参加《指挥组》排名。' });
    expect(report.remarks.join('')).not.toBe('');
    expect(report.findings.length).toBeGreaterThan(0);
  });

  it('writes nothing and asks for no lock', () => {
    const ports = contestPorts();
    const before = ports.workbook.contents();
    ports.lockOut();
    asked(ports, { subject: '第2组' });
    expect(ports.workbook.contents()).toEqual(before);
  });
});

describe('a question that is not clear', () => {
  it('lists everybody where no such name is ranked', () => {
    const report = asked(contestPorts(), { subject: '第8组' });
    expect(report.answer).toContain('没有“第8组”');
    expect(report.choices).toEqual(expect.arrayContaining(['第1组', '第3组甲']));
  });

  it('tells people of the same name apart by their unit, and takes that for an answer', () => {
    const ports = contestPorts();
    const since = { date: '2026-01-01', time: '00:00:00' };
    enter(ports, '人员', [
      ['7', '张三', '第1组', '组员', '', since],
      ['8', '张三', '第2组', '组员', '', since],
    ]);
    const report = asked(ports, { subject: '张三' });
    expect(report.choices).toEqual(['张三（第1组）', '张三（第2组）']);
    expect(asked(ports, { subject: '张三（第2组）' })).toMatchObject({
      subject: '张三',
      unit: '第2组',
      choices: [],
    });
  });

  it('asks for a name where no row is selected', () => {
    expect(asked(contestPorts(), {}).answer).toContain('选中');
  });

  it('refuses a month that nobody has entered', () => {
    const answer = explainPlace(contestPorts(), { ...OCTOBER, month: '2030-01', subject: '第1组' });
    expect(answer).toHaveProperty('refused', expect.stringContaining('2030-01'));
  });
});

describe('the selected row', () => {
  it('of 单位 asks about its unit, not about the leader named beside it', () => {
    const ports = contestPorts();
    ports.workbook.select({ sheet: '单位', row: 3, column: 4 });
    expect(asked(ports, {}).subject).toBe('第2组');
  });

  it('of a ranking sheet asks about the month of the sheet', () => {
    const ports = contestPorts({ months: ['2026-09', '2026-10'] });
    computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' });
    const row = ports.workbook.sheet('排名 2026-09').values.findIndex((cells) => cells[1] === '第3组') + 1;
    ports.workbook.select({ sheet: '排名 2026-09', row, column: 2 });
    expect(asked(ports, { month: '' })).toMatchObject({ subject: '第3组', month: '2026-09' });
  });

  it('of the score ledger asks about its subject and month', () => {
    const ports = contestPorts({ months: ['2026-09', '2026-10'] });
    computeMonthlyRanking(ports, { ...OCTOBER, month: '2026-09' });
    const row = ports.workbook.sheet('得分明细').values.findIndex((cells) => cells[2] === '第2组') + 1;
    ports.workbook.select({ sheet: '得分明细', row, column: 5 });
    expect(asked(ports, { month: '' })).toMatchObject({ subject: '第2组', month: '2026-09' });
  });
});
