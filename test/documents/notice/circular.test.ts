import type { Selection } from '../../../src/core/month/month-result';
import { textsOf } from '../../../src/documents/texts-of';
import { criteriaOf, rankingOf } from '../../support/month-results';
import { noticeSettingsOf, publicationOf, rankedMonth, unfinishedTaskOf } from '../../support/notices';
import { ruleSetOf } from '../../support/rule-sets';
import { circularOf, headings, section, tables } from './circular-of';

const vacant: Selection = { kind: 'vacant', reason: 'nobodyEligible', facts: { minimum: '80.00' } };

describe('the circular of an ordinary month', () => {
  const document = circularOf();

  it('stands in the order of an official document: number, title, addressee, text, attachments, signature', () => {
    const order = document.blocks.map(({ kind }) => kind).filter((kind) => kind !== 'paragraph' && kind !== 'table');
    expect(order.slice(0, 4)).toEqual(['documentNumber', 'title', 'addressee', 'heading']);
    expect(order.slice(order.indexOf('attachments'))).toEqual([
      'attachments',
      'signature',
      'note',
      'note',
      'title',
      'title',
    ]);
  });

  it('is titled by its issuer, month and matter, and dated without leading zeros', () => {
    expect(document.name).toBe('通报 2026-10');
    expect(textsOf(document)).toEqual(
      expect.arrayContaining([
        '海效督〔2026〕　　号',
        '海永乡督查办关于2026年10月效能竞赛考核结果的通报',
        '各指挥组：',
        '2026年11月2日',
        '审定：海永乡领导组，审定人 陈立群，2026年11月2日。',
        '第 1 版　校验码 abcdef123456（可用“核对日志”与《运行日志》核验）',
      ]),
    );
  });

  it('has the same five sections every month, and says so where one has nothing to tell', () => {
    expect(headings(document)).toEqual([
      '一、考核结果',
      '二、评先与末位',
      '三、未完成工作及原因',
      '四、下阶段要求',
      '五、公示与异议',
    ]);
    expect(section(document, '未完成工作及原因')).toBe('通报 2026-10\n本月到期工作全部完成。');
    expect(section(document, '下阶段要求')).toContain('本月没有需要另行要求的事项。');
  });

  it('ranks the units with rank, name, leader, points, bonus, deductions and total, marked in words', () => {
    const [ranking] = tables(document);
    expect(ranking?.columns.map(({ header }) => header)).toEqual([
      '名次',
      '单位',
      '负责人',
      '指标A\n10分',
      '指标B\n10分',
      '加分',
      '扣分',
      '总分',
    ]);
    expect(ranking?.rows.map(({ cells, mark }) => [mark, ...cells])).toEqual([
      ['advanced', '1\n先进', '甲组', '甲组组长', '8.50', '8.50', '0.00', '0.00', '90.00'],
      ['none', '2', '乙组', '乙组组长', '8.50', '8.50', '0.00', '0.00', '89.00'],
      ['last', '3\n末位', '丙组', '丙组组长', '8.50', '8.50', '0.00', '0.00', '88.00'],
    ]);
  });

  it('names the advanced, the last and the last two with what decided', () => {
    expect(section(document, '评先与末位').split('\n').slice(1)).toEqual([
      '先进单位：甲组，总分90.00分，以总分定。',
      '末位单位：丙组，总分88.00分，以总分定。',
      '末位成员：欧阳敏（甲组），总分88.00分，以总分定。',
      '末位成员：张伟（甲组），总分87.00分，以总分定。',
    ]);
  });

  it('tells how long it is public and where to object', () => {
    const text = section(document, '公示与异议');
    expect(text).toContain('公示期自2026年11月2日公布之日起，至2026年11月5日止。公示地点：政务公开栏。');
    expect(text).toContain('请在公示期内向督查办 0513-00000000提出');
    expect(text).toContain('自收到之日起5个工作日内答复');
  });

  it('brings the members’ ranking and the computation as attachments', () => {
    expect(document.blocks).toContainEqual({
      kind: 'attachments',
      label: '附件：',
      items: ['1. 成员工作实绩排名', '2. 计算说明'],
    });
    const titles = document.blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : [])).slice(1);
    expect(titles).toEqual(['附件1　成员工作实绩排名', '附件2　计算说明']);
    expect(tables(document)[1]?.rows.map(({ cells }) => cells[1])).toEqual(['王建国', '李秀英', '欧阳敏', '张伟']);
  });
});

it('a document number that is complete, or has its year, is printed as the office wrote it', () => {
  const numberOf = (documentNumber: string): string | undefined =>
    circularOf({ settings: noticeSettingsOf({ documentNumber }) }).blocks.flatMap((block) =>
      block.kind === 'documentNumber' ? [block.text] : [],
    )[0];
  expect(numberOf('海效督〔2026〕11号')).toBe('海效督〔2026〕11号');
  expect(numberOf('海效督〔2026〕')).toBe('海效督〔2026〕　　号');
  expect(numberOf('')).toBeUndefined();
});

it('a vacant place is told with its reason', () => {
  const month = rankedMonth(['甲组', '乙组']);
  const [ranking] = month.rankings;
  const result = { ...month, advanced: vacant, rankings: [{ ...ranking!, advanced: vacant }] };
  expect(section(circularOf({ result }), '评先与末位')).toContain('先进单位空缺：没有符合评先条件的单位');
});

it('a draft says so first, has neither number nor date nor mark, and leaves open ties to the leading group', () => {
  const month = rankedMonth(['甲组', '乙组']);
  const [ranking] = month.rankings;
  const [first, second] = ranking!.rows.map(({ subject }) => subject);
  const result = {
    ...month,
    advanced: null,
    rankings: [{ ...ranking!, advanced: null }],
    undecided: [{ about: 'advanced', category: '指挥组', unit: '', candidates: [first!, second!], places: 1 } as const],
  };
  const document = circularOf({ kind: 'draft', publication: null, result });
  expect(document.blocks[0]).toEqual({ kind: 'banner', text: '送审稿：未经审定，不得公布、张贴' });
  expect(document.blocks.some(({ kind }) => kind === 'documentNumber')).toBe(false);
  const text = textsOf(document).join('\n');
  expect(text).toContain('现将考核结果报送海永乡领导组审定。');
  expect(text).toContain('指挥组：先进单位待审定：甲组、乙组并列，分不出先后，请从中确定1个。');
  expect(text).toContain('审定公布后公示3个工作日');
  expect(text).not.toMatch(/[0-9a-f]{12}|2026年11月/);
});

it('a correction begins with what it corrects and why', () => {
  const document = circularOf({
    kind: 'correction',
    version: 2,
    publication: publicationOf({ version: 2, reason: '漏记一名评分人' }),
    changes: [{ subject: '甲组', item: { kind: 'total' }, before: '89.10', after: '90.00', reason: '异议成立' }],
  });
  expect(document.name).toBe('通报 2026-10 v2');
  expect(document.blocks[0]).toEqual({ kind: 'banner', text: '更正：以第 2 版为准' });
  expect(textsOf(document)).toContain('海永乡督查办关于更正2026年10月效能竞赛考核结果的通报');
  expect(headings(document).slice(0, 2)).toEqual(['一、更正情况', '二、考核结果']);
  expect(section(document, '更正情况')).toContain('更正理由：漏记一名评分人');
  expect(tables(document)[0]?.rows[0]?.cells).toEqual(['甲组', '总分', '89.10', '90.00', '异议成立']);
});

describe('unfinished work', () => {
  it('is told with its cause, and a cause that nobody gave loudly', () => {
    const unfinished = [
      unfinishedTaskOf({ extendedTo: '2026-10-25' }),
      unfinishedTaskOf({ id: 'B-2', unit: '乙组', cause: '', completionPercent: null }),
    ];
    const document = circularOf({ unfinished });
    const text = section(document, '未完成工作及原因');
    expect(text).toContain('到期未完成的工作共2项，其中1项未填写原因，责任单位须立即补填，见下表。');
    expect(tables(document)[1]?.rows.map(({ cells }) => cells)).toEqual([
      ['甲组', 'A-1 修路', '张伟', '10月20日（延至10月25日）', '60%', '天气：张伟一组遇连续降雨', '11月10日前完成'],
      ['乙组', 'B-2 修路', '张伟', '10月20日', '—', '天气：【未填写原因】', '11月10日前完成'],
    ]);
  });

  it('that is not due yet is told apart', () => {
    const document = circularOf({ unfinished: [unfinishedTaskOf({ due: '2026-11-10', stillRunning: true })] });
    expect(section(document, '未完成工作及原因')).toContain('本月到期工作全部完成。');
    expect(section(document, '未完成工作及原因')).toContain('本月尚未到期、正在推进的工作共1项');
  });
});

it('requirements are numbered, those of one unit and kind together', () => {
  const task = { title: '修路', due: '2026-10-20', state: 'overdue' };
  const document = circularOf({
    requirements: [
      { kind: 'finishTask', unit: '甲组', facts: { ...task, task: 'A-1' } },
      { kind: 'finishTask', unit: '甲组', facts: { ...task, task: 'A-2' } },
      { kind: 'yearTarget', unit: '甲组', facts: { target: 'M1', content: '建成厂房', due: '2026-12-31' } },
      {
        kind: 'filePlanInTime',
        unit: '乙组',
        facts: { state: 'late', days: '2', filed: '2026-10-10', deadline: '2026-10-08' },
      },
      { kind: 'improveCriterion', unit: '丙组', facts: { criterion: '工作成效', points: '20.00', full: '30' } },
      { kind: 'talk', unit: '丙组', facts: { place: 'last', months: '2' } },
      { kind: 'leadingGroup', unit: '张伟', facts: { place: 'lastTwo', months: '3' } },
    ],
  });
  expect(section(document, '下阶段要求').split('\n').slice(1)).toEqual([
    '1. 甲组：抓紧完成到期未完成的A-1“修路”（10月20日到期）、A-2“修路”（10月20日到期）。',
    '2. 甲组：未完成的工作涉及年度目标“建成厂房”，须保证该目标于2026年12月31日前完成。',
    '3. 乙组：本月计划于10月10日提交，超过期限（10月8日）2天，下月须按期提交。',
    '4. 丙组：失分比例最高的是“工作成效”（满分30分，得20.00分），须重点改进。',
    '5. 对丙组提醒谈话（连续2个月列末位）。',
    '6. 张伟连续3个月列末位成员，提请海永乡领导组研究。',
  ]);
});

it('masked names keep the family name of members and owners, leaders and approvers stay in full', () => {
  const document = circularOf({
    settings: noticeSettingsOf({ names: 'masked' }),
    unfinished: [unfinishedTaskOf()],
    streaks: [{ place: 'lastTwo', name: '张伟', months: 2, calls: 'talk' }],
    requirements: [{ kind: 'talk', unit: '张伟', facts: { place: 'lastTwo', months: '2' } }],
    kind: 'correction',
    version: 2,
    publication: publicationOf({ version: 2, reason: '李秀英漏记' }),
    changes: [
      { subject: '王建国', item: { kind: 'lastTwo' }, before: '王建国、张伟', after: '欧阳敏、张伟', reason: '' },
    ],
  });
  const text = textsOf(document).join('\n');
  for (const name of ['王建国', '李秀英', '欧阳敏', '张伟']) expect(text).not.toContain(name);
  expect(text).toContain('末位成员：欧阳*（甲组）');
  expect(text).toContain('天气：张*一组遇连续降雨');
  expect(text).toContain('甲组组长');
  expect(text).toContain('陈立群');
});

it('where members do not compete, nothing is said of them', () => {
  const document = circularOf({ result: rankedMonth(['甲组', '乙组']) });
  expect(textsOf(document).join('\n')).not.toMatch(/成员/);
  expect(document.blocks).toContainEqual({ kind: 'attachments', label: '附件：', items: ['1. 计算说明'] });
});

it('thirty units, names of a hundred characters and markup are taken as they are', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${index}<b>&"${'长'.repeat(100)}`);
  const [ranking] = tables(circularOf({ result: rankedMonth(names) }));
  expect(ranking?.rows.map(({ cells }) => cells[1])).toEqual(names);
});

it('more criteria than fit into a line stand in tables of their own', () => {
  const ruleSet = ruleSetOf({ name: '多项', criteria: criteriaOf(10) });
  const result = { ...rankedMonth(['甲组', '乙组']), rankings: [rankingOf(['甲组', '乙组'], { ruleSet })] };
  const [places, first, second] = tables(circularOf({ result }));
  expect(places?.columns).toHaveLength(6);
  expect([first?.columns.length, second?.columns.length]).toEqual([9, 3]);
  expect(second?.rows[1]?.cells).toEqual(['乙组', '8.50', '8.50']);
});

it('nothing of a notice in Chinese is left unfilled', () => {
  const document = circularOf({ unfinished: [unfinishedTaskOf()], kind: 'correction', version: 2 });
  expect(textsOf(document).join('\n')).not.toMatch(/\{\w+\}/);
});
