// Documents as an office would print them, with everything that a block can be.
import type { Block, DocumentColumn, PrintedDocument, RowMark } from '../../src/documents/block';

const GROUPS = [
  '防汛备汛指挥组',
  '农业农村指挥组',
  '平安建设指挥组',
  '项目建设指挥组',
  '生态环保指挥组',
  '乡村治理指挥组',
];
const LEADERS = ['王建国', '李秀英', '张伟', '欧阳志远', '刘洋', '陈静'];

const resultColumns: readonly DocumentColumn[] = [
  { header: '名次', align: 'center', width: 1 },
  { header: '单位', align: 'left', width: 4 },
  { header: '负责人', align: 'center', width: 2 },
  { header: '工作完成（40）', align: 'right', width: 2 },
  { header: '民主测评（30）', align: 'right', width: 2 },
  { header: '领导评分（30）', align: 'right', width: 2 },
  { header: '加分', align: 'right', width: 1 },
  { header: '扣分', align: 'right', width: 1 },
  { header: '总分', align: 'right', width: 2 },
  { header: '较上月', align: 'center', width: 2 },
];

/** A result table of so many units, the first advanced and the final one last. */
export function resultTable(units: number): Extract<Block, { kind: 'table' }> {
  const rows = Array.from({ length: units }, (_, index) => {
    const rank = index + 1;
    const mark: RowMark = index === 0 ? 'advanced' : rank === units ? 'last' : 'none';
    const name = GROUPS[index % GROUPS.length] ?? '';
    const round = index < GROUPS.length ? '' : `第${String(Math.floor(index / GROUPS.length) + 1)}组`;
    const total = (98.52 - index * 0.87).toFixed(2);
    const leader = LEADERS[index % LEADERS.length] ?? '';
    return {
      cells: [String(rank), name + round, leader, '39.10', '29.05', '28.37', '2', '0', total, index % 2 ? '↓1' : '↑2'],
      mark,
    };
  });
  return { kind: 'table', caption: '指挥组排名', columns: resultColumns, rows };
}

export function sampleCircular(units = 6): PrintedDocument {
  return { language: 'zh-CN', name: '通报 2026-10', blocks: circularBlocks(units) };
}

export function sampleDraft(): PrintedDocument {
  const banner: Block = { kind: 'banner', text: '送审稿　仅供领导组审定，不得张贴、转发' };
  return { ...sampleCircular(), blocks: [banner, ...circularBlocks(6)] };
}

/** `units` rows in the ranking. */
export function samplePoster(units = 6): PrintedDocument {
  const { columns, rows } = resultTable(units);
  const shown = [0, 1, 2, 8, 9];
  const blocks: readonly Block[] = [
    { kind: 'title', text: '海涌乡2026年10月效能竞赛考核结果' },
    { kind: 'award', label: '先进', text: '防汛备汛指挥组', mark: 'advanced' },
    { kind: 'award', label: '末位', text: '乡村治理指挥组', mark: 'last' },
    { kind: 'award', label: '末位成员', text: '赵*（农业农村指挥组）、孙**（平安建设指挥组）', mark: 'lastTwo' },
    {
      kind: 'table',
      caption: '指挥组排名',
      columns: shown.flatMap((index) => columns[index] ?? []),
      rows: rows.map(({ cells, mark }) => ({ cells: shown.map((index) => cells[index] ?? ''), mark })),
    },
    { kind: 'paragraph', text: '公示期：2026年11月3日至2026年11月9日（5个工作日）。' },
    { kind: 'paragraph', text: '对结果有异议的，请于公示期内向海涌乡效能督查指挥组（电话 0591-88880000）书面提出。' },
    { kind: 'signature', lines: ['海涌乡效能督查指挥组', '2026年11月2日'] },
    { kind: 'note', text: '第 1 版，经领导组审定（张志强，2026年11月2日）　核对码 3f9c0a71b2de' },
  ];
  return { language: 'zh-CN', name: '海报 2026-10', blocks };
}

function circularBlocks(units: number): readonly Block[] {
  return [
    { kind: 'documentNumber', text: '海效督〔2026〕10号' },
    { kind: 'title', text: '海涌乡效能督查指挥组关于2026年10月效能竞赛考核结果的通报' },
    { kind: 'addressee', text: '各指挥组、各村（社区）、乡直各单位：' },
    {
      kind: 'paragraph',
      text: '按照《海涌乡机关效能竞赛考核办法》，经效能督查指挥组考核、乡领导组审定，现将2026年10月效能竞赛考核结果通报如下。',
    },
    { kind: 'heading', level: 1, text: '一、考核结果' },
    { kind: 'heading', level: 2, text: '（一）指挥组' },
    resultTable(units),
    { kind: 'heading', level: 1, text: '二、评先与末位' },
    { kind: 'award', label: '先进：', text: '防汛备汛指挥组，总分98.52分，名次由总分决定。', mark: 'advanced' },
    {
      kind: 'award',
      label: '末位：',
      text: '乡村治理指挥组，总分94.17分，连续两个月末位，由乡领导约谈。',
      mark: 'last',
    },
    { kind: 'heading', level: 1, text: '三、未完成工作及原因' },
    unfinishedTable(),
    { kind: 'heading', level: 1, text: '四、下阶段要求' },
    { kind: 'paragraph', text: '1. 农业农村指挥组须于2026年11月15日前完成高标准农田建设项目验收资料整理。' },
    { kind: 'paragraph', text: '2. 项目建设指挥组须在3个工作日内补填第3项工作的未完成原因。' },
    { kind: 'heading', level: 1, text: '五、公示与异议' },
    {
      kind: 'paragraph',
      text: '公示期为2026年11月3日至2026年11月9日（5个工作日）。对结果有异议的，请在公示期内书面向效能督查指挥组提出，督查组在5个工作日内答复。',
    },
    { kind: 'link', text: '公示栏', address: 'https://example.com/notice' },
    { kind: 'attachments', label: '附件：', items: ['1. 成员工作实绩排名', '2. 计算说明'] },
    { kind: 'signature', lines: ['海涌乡效能督查指挥组', '2026年11月2日'] },
    { kind: 'note', text: '本结果经乡领导组张志强于2026年11月2日审定。第 1 版，核对码 3f9c0a71b2de。' },
    { kind: 'title', text: '附件1　成员工作实绩排名' },
    { ...resultTable(12), caption: '' },
  ];
}

function unfinishedTable(): Block {
  return {
    kind: 'table',
    caption: '',
    columns: [
      { header: '单位', align: 'left', width: 3 },
      { header: '工作任务', align: 'left', width: 5 },
      { header: '责任人', align: 'center', width: 2 },
      { header: '完成时限', align: 'center', width: 2 },
      { header: '完成率', align: 'right', width: 1 },
      { header: '未完成原因', align: 'left', width: 5 },
    ],
    rows: [
      [
        '农业农村指挥组',
        '高标准农田建设项目验收资料整理并上报县农业农村局',
        '李秀英',
        '10月25日',
        '80%',
        '外部原因：第三方检测报告迟到两周',
      ],
      ['项目建设指挥组', '集镇停车场征地补偿协议签订', '欧阳志远', '10月31日', '60%', '未填写原因'],
    ].map((cells) => ({ cells, mark: 'none' })),
  };
}

export function sampleMail(): PrintedDocument {
  const blocks: readonly Block[] = [
    { kind: 'addressee', text: '李秀英组长：' },
    { kind: 'paragraph', text: '2026年10月效能竞赛考核结果已经乡领导组审定，现将排名和您组的得分明细发给您。' },
    { kind: 'heading', level: 1, text: '指挥组排名' },
    { ...resultTable(6), caption: '' },
    { kind: 'heading', level: 1, text: '您组的得分明细' },
    {
      kind: 'table',
      caption: '农业农村指挥组，第 2 名，总分 97.65',
      columns: [
        { header: '考核指标', align: 'left', width: 3 },
        { header: '得分', align: 'right', width: 1 },
        { header: '满分', align: 'right', width: 1 },
      ],
      rows: [
        { cells: ['工作完成', '39.10', '40'], mark: 'none' },
        { cells: ['民主测评', '29.05', '30'], mark: 'none' },
        { cells: ['领导评分', '28.37', '30'], mark: 'none' },
      ],
    },
    { kind: 'heading', level: 1, text: '未完成工作' },
    { ...unfinishedTable() },
    { kind: 'paragraph', text: '对结果有异议的，请于2026年11月9日前书面向效能督查指挥组提出。' },
    { kind: 'link', text: '公示栏', address: 'https://example.com/notice' },
    { kind: 'signature', lines: ['海涌乡效能督查指挥组', '2026年11月2日'] },
    { kind: 'note', text: '第 1 版，核对码 3f9c0a71b2de。' },
  ];
  return { language: 'zh-CN', name: '2026年10月效能竞赛考核结果', blocks };
}
