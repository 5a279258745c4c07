// Nobody reads in a mail what is others' business: every figure, name and remark of the office has its own unmistakable text here.
import type { MailKind } from '../../../src/core/mail/addressee';
import type { Item, MonthResult, Ranking, Standing } from '../../../src/core/month/month-result';
import type { Term, TermRule } from '../../../src/core/month/term';
import type { NoticeContent, UnfinishedTask } from '../../../src/core/notice/notice-content';
import { mailHtml } from '../../../src/documents/html/mail/mail-html';
import { mailDocument } from '../../../src/documents/mail/mail-document';
import { plainText } from '../../../src/documents/plain-text/plain-text';
import { cellAt, exact } from '../../support/entries';
import { itemOf, monthResultOf, rankingOf, standingOf, subjectOf } from '../../support/month-results';
import { noticeSettingsOf, publicationOf } from '../../support/notices';

const UNITS = ['甲组', '乙组', '丙组'];
const MEMBERS = ['赵一', '钱二', '孙三', '李四'];

/** Of no other subject, no other criterion, and no part of any total. */
const figure = (subject: number, criterion: number, of: 'unit' | 'member'): string =>
  `${of === 'unit' ? 3 : 4}.${subject}${criterion + 5}`;

const RULES: readonly TermRule[] = [
  'raterScore',
  'ballotClass',
  'ofBest',
  'subUnit',
  'taskLate',
  'raterMean',
  'eventTyped',
];

function term(rule: TermRule, owner: string): Term {
  const cells = [cellAt(`表-${owner}`, 7, 7)];
  const facts = {
    rater: `评委-${owner}`,
    class: `票-${owner}`,
    task: `任务-${owner}`,
    unit: `下级-${owner}`,
    type: `事件-${owner}`,
    own: `自-${owner}`,
    best: `最优-${owner}`,
    days: '3',
  };
  return { rule, value: exact('7.77'), weight: null, counted: true, cells, facts };
}

function standing(rank: number, name: string, of: 'unit' | 'member', ranking: Ranking): Standing {
  const items = ranking.ruleSet.criteria.map((criterion, index): Item =>
    itemOf(criterion, figure(rank, index, of), { terms: RULES.map((rule) => term(rule, name)) }),
  );
  const unit = of === 'unit' ? name : (UNITS[rank % 3] ?? '');
  return standingOf(rank, name, {
    subject: subjectOf(name, { unit, leader: of === 'unit' ? `${name}负责人` : '' }),
    total: exact(`9${rank}.${of === 'unit' ? 1 : 2}0`),
    bonus: exact(`0.${of === 'unit' ? 5 : 6}${rank}`),
    items,
    eventTerms: [term('eventTyped', name)],
  });
}

function filled(names: readonly string[], of: 'unit' | 'member'): Ranking {
  const ranking = rankingOf([], { subject: of, category: of === 'unit' ? '指挥组' : '组员月度' });
  return { ...ranking, rows: names.map((name, index) => standing(index + 1, name, of, ranking)) };
}

const task = (unit: string, owner: string): UnfinishedTask => ({
  unit,
  id: `编号-${owner}`,
  title: `事项-${owner}`,
  owners: [owner],
  due: '2026-10-20',
  extendedTo: null,
  stillRunning: false,
  completionPercent: 50,
  causeCategory: '',
  cause: `原因-${owner}`,
  nextStep: `措施-${owner}`,
});

function notice(names: 'full' | 'masked'): NoticeContent & { publication: ReturnType<typeof publicationOf> } {
  const rankings = [filled(UNITS, 'unit'), filled(MEMBERS, 'member')];
  const lastTwo = (rankings[1]?.rows ?? [])
    .slice(-2)
    .map(({ subject }) => ({ subject, decidedBy: { kind: 'total' } as const }));
  const result: MonthResult = monthResultOf({ rankings, lastTwo });
  const change = { item: { kind: 'total' } as const, before: '80.00', after: '81.00' };
  return {
    kind: 'correction',
    month: '2026-10',
    version: 2,
    result,
    officeName: '海永乡',
    supervisionOffice: '督查组',
    leadingGroup: '领导组',
    settings: noticeSettingsOf({ names }),
    publication: publicationOf({ version: 2, reason: '更正' }),
    changes: [...UNITS, ...MEMBERS].map((subject) => ({ ...change, subject, reason: `更正-${subject}` })),
    streaks: [],
    unfinished: [...UNITS.map((unit) => task(unit, `${unit}组员`)), ...MEMBERS.map((name) => task('甲组', name))],
    requirements: [],
    people: MEMBERS,
  };
}

function mail(kind: MailKind, name: string, names: 'full' | 'masked' = 'full'): string {
  const addressee = {
    kind,
    name,
    post: '',
    address: 'a@example.cn',
    subjectKey: kind === 'unit' ? '乙组' : kind === 'member' ? name : '',
    at: cellAt('单位'),
  };
  return (['zh-CN', 'en'] as const)
    .map((language) => mailDocument({ notice: notice(names), addressee, language }))
    .map((document) => [document.name, plainText(document), mailHtml(document)].join('\n').replace(/\s/g, ''))
    .join('\n');
}

const ofSubject = (name: string): string[] => [`任务-${name}`, `事件-${name}`, `更正-${name}`];
const secret = (name: string): string[] => [`评委-${name}`, `票-${name}`, `最优-${name}`, `下级-${name}`, `表-${name}`];
const tasksOf = (name: string): string[] => [`事项-${name}`, `原因-${name}`, `措施-${name}`];
const bonusOf = (rank: number, of: 'unit' | 'member'): string => `0.${of === 'unit' ? 5 : 6}${rank}`;
const figuresOf = (rank: number, of: 'unit' | 'member'): string[] => [
  figure(rank, 0, of),
  figure(rank, 1, of),
  bonusOf(rank, of),
];

describe('the leader of a group', () => {
  const text = mail('unit', '乙组负责人');

  it('reads the totals of all groups and every detail of the own one', () => {
    for (const seen of [
      '91.10',
      '92.10',
      '93.10',
      ...figuresOf(2, 'unit'),
      ...ofSubject('乙组'),
      ...tasksOf('乙组组员'),
    ]) {
      expect(text).toContain(seen);
    }
  });

  it.each([
    ['甲组', 1],
    ['丙组', 3],
  ])('reads no item, event, task or correction of %s', (name, rank) => {
    for (const hidden of [...figuresOf(rank, 'unit'), ...ofSubject(name), ...tasksOf(`${name}组员`)]) {
      expect(text).not.toContain(hidden);
    }
  });

  it('reads of members only who is named among the last, with the total that the notice posts', () => {
    for (const hidden of [
      '赵一',
      '钱二',
      '91.20',
      '92.20',
      ...[1, 2, 3, 4].flatMap((rank) => figuresOf(rank, 'member')),
    ]) {
      expect(text).not.toContain(hidden);
    }
    for (const name of MEMBERS)
      for (const hidden of [...ofSubject(name), ...tasksOf(name)]) expect(text).not.toContain(hidden);
    expect(text).toContain('孙三');
  });

  it('reads masked names where the notice masks them', () => {
    const masked = mail('unit', '乙组负责人', 'masked');
    for (const name of MEMBERS) expect(masked).not.toContain(name);
    expect(masked).toContain('孙*');
  });
});

describe('a member named among the last', () => {
  const text = mail('member', '孙三', 'masked');

  it('reads every own detail', () => {
    for (const seen of ['93.20', ...figuresOf(3, 'member'), ...ofSubject('孙三'), ...tasksOf('孙三')])
      expect(text).toContain(seen);
  });

  it('reads nothing of anybody else', () => {
    const others = MEMBERS.filter((name) => name !== '孙三');
    const hidden = [
      ...[...UNITS, ...others].flatMap((name) => [name, ...ofSubject(name), ...tasksOf(name)]),
      ...[1, 2, 4].flatMap((rank) => figuresOf(rank, 'member')),
      ...[1, 2, 3].flatMap((rank) => figuresOf(rank, 'unit')),
      '91.10',
      '92.10',
      '93.10',
      '91.20',
      '92.20',
      '94.20',
    ];
    // The own task belongs to a group, which is no secret.
    for (const one of hidden.filter((text) => text !== '甲组')) expect(text).not.toContain(one);
  });
});

it.each<MailKind>(['ranking', 'notice', 'all', 'unit', 'member'])(
  'no mail of the kind %s tells of single raters, ballots, others’ best or where anything is entered',
  (kind) => {
    const text = mail(kind, kind === 'unit' ? '乙组负责人' : '孙三');
    for (const name of [...UNITS, ...MEMBERS]) for (const hidden of secret(name)) expect(text).not.toContain(hidden);
    expect(text).not.toMatch(/G7/);
  },
);

it('two people of one name read of no correction, for nobody knows whose it is', () => {
  const base = notice('full');
  const [units, members] = base.result.rankings;
  if (units === undefined || members === undefined) throw new Error('two rankings');
  const namesake = standingOf(5, '孙三', { subject: subjectOf('孙三', { key: '工号5', unit: '丙组' }) });
  const result = { ...base.result, rankings: [units, { ...members, rows: [...members.rows, namesake] }] };
  const addressee = {
    kind: 'member',
    name: '孙三',
    post: '',
    address: 'a@example.cn',
    subjectKey: '孙三',
    at: cellAt('人员'),
  } as const;
  const document = mailDocument({ notice: { ...base, result }, addressee, language: 'zh-CN' });
  expect(plainText(document)).not.toContain('更正-孙三');
});
