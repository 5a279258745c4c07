import type { Addressee, MailKind } from '../../../src/core/mail/addressee';
import type { Ranking, Standing } from '../../../src/core/month/month-result';
import { errorAt } from '../../../src/core/findings/make-finding';
import { correctedMail } from '../../../src/documents/mail/corrected-mail';
import { mailDocument } from '../../../src/documents/mail/mail-document';
import type { MailedNotice } from '../../../src/documents/mail/mail-facts';
import { plainText } from '../../../src/documents/plain-text/plain-text';
import { cellAt, exact } from '../../support/entries';
import { monthResultOf, rankingOf, standingOf, subjectOf } from '../../support/month-results';
import { noticeSettingsOf, publicationOf } from '../../support/notices';

function noticeOf(changes: Partial<MailedNotice> = {}): MailedNotice {
  return {
    kind: 'first',
    month: '2026-10',
    version: 1,
    result: monthResultOf({ rankings: [rankingOf(['甲组', '乙组'])] }),
    officeName: '海永乡',
    supervisionOffice: '督查组',
    leadingGroup: '领导组',
    settings: noticeSettingsOf(),
    publication: publicationOf(),
    changes: [],
    streaks: [],
    unfinished: [],
    requirements: [],
    people: [],
    ...changes,
  };
}

function addressee(kind: MailKind, changes: Partial<Addressee> = {}): Addressee {
  const subjectKey = kind === 'unit' ? '乙组' : kind === 'member' ? '张三' : '';
  return { kind, name: '张三', post: '乡长', address: 'a@example.cn', subjectKey, at: cellAt('收件人'), ...changes };
}

const KINDS: readonly MailKind[] = ['ranking', 'notice', 'all', 'unit', 'member'];

function textOf(kind: MailKind, notice = noticeOf(), language: 'zh-CN' | 'en' = 'zh-CN'): string {
  return plainText(mailDocument({ notice, addressee: addressee(kind), language })).replace(/\s+/g, '');
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  it.each(KINDS)('a mail of the kind %s has all its facts, who signs it and the mark of the log', (kind) => {
    const document = mailDocument({ notice: noticeOf(), addressee: addressee(kind), language });
    const text = plainText(document);
    expect(`${document.name}${text}`).not.toMatch(/\{\w+\}/);
    expect(text).toContain('督查组');
    expect(text).toContain('abcdef123456');
    expect(text).toContain('督查办 0513-00000000');
  });
});

it('in English a recipient’s post is said in English where it is one of the usual ones', () => {
  const greeted = (post: string) =>
    mailDocument({ notice: noticeOf(), addressee: addressee('ranking', { post }), language: 'en' }).blocks[0];
  expect(greeted('组长')).toMatchObject({ text: 'Dear 张三 (Leader),' });
  expect(greeted('Secretary')).toMatchObject({ text: 'Dear 张三 (Secretary),' });
});

it('a recipient is addressed by name and post, and the leader of whom nobody knows the name by the unit', () => {
  expect(textOf('ranking')).toMatch(/^张三（乡长）：/);
  const [salutation] = mailDocument({
    notice: noticeOf(),
    addressee: addressee('unit', { name: '' }),
    language: 'zh-CN',
  }).blocks;
  expect(salutation).toEqual({ kind: 'addressee', text: '乙组负责人：' });
  const [plain] = mailDocument({
    notice: noticeOf(),
    addressee: addressee('all', { post: '' }),
    language: 'zh-CN',
  }).blocks;
  expect(plain).toEqual({ kind: 'addressee', text: '张三同志：' });
});

it('who asked for the notice alone gets no ranking in the mail', () => {
  expect(textOf('notice')).not.toContain('指挥组排名');
  expect(textOf('notice')).toContain('通报全文见附件');
  expect(textOf('ranking')).toContain('指挥组排名');
});

it('a unit that is not ranked reads why', () => {
  const reason = errorAt(cellAt('评分'), 'score-missing', { subject: '乙组', criterion: '工作成效' });
  const ranking: Ranking = { ...rankingOf(['甲组']), unranked: [{ subject: subjectOf('乙组'), reasons: [reason] }] };
  const text = textOf('unit', noticeOf({ result: monthResultOf({ rankings: [ranking] }) }));
  expect(text).toContain('乙组本月不排名：');
  expect(text).toContain('未参加排名：乙组。');
});

it('what an item lost is its full points less its points, both rescaled where not every item applied', () => {
  const [first, second] = rankingOf(['甲组', '乙组']).rows;
  const rescaled: Standing = { ...(second ?? standingOf(2, '乙组')), rescaledFrom: exact(80) };
  const rows = [...(first === undefined ? [] : [first]), rescaled];
  const table = (ranking: Ranking) => {
    const notice = noticeOf({ result: monthResultOf({ rankings: [ranking] }) });
    const document = mailDocument({ notice, addressee: addressee('unit'), language: 'zh-CN' });
    const { blocks } = document;
    const items = blocks.filter((block) => block.kind === 'table').find(({ columns }) => columns[3]?.header === '失分');
    return { cells: items?.rows[0]?.cells.slice(0, 4), saysSo: plainText(document).includes('由 80.00 分折算') };
  };
  expect(table(rankingOf(['甲组', '乙组']))).toEqual({ cells: ['指标A', '10', '8.50', '1.50'], saysSo: false });
  expect(table({ ...rankingOf([]), rows })).toEqual({ cells: ['指标A', '12.5', '8.50', '4.00'], saysSo: true });
});

it('the version stands in the subject from the second one on', () => {
  const second = {
    version: 2,
    kind: 'correction' as const,
    publication: publicationOf({ version: 2, reason: '复核更正' }),
  };
  expect(mailDocument({ notice: noticeOf(), addressee: addressee('all'), language: 'zh-CN' }).name).toBe(
    '【海永乡】2026年10月月度竞赛排名和通报',
  );
  const document = mailDocument({ notice: noticeOf(second), addressee: addressee('all'), language: 'zh-CN' });
  expect(document.name).toBe('【海永乡】2026年10月月度竞赛排名和通报（第 2 版）');
  expect(plainText(document).replace(/\s+/g, '')).toContain('更正第1版。更正原因：复核更正');
});

it('a correction says first which mail it takes the place of', () => {
  const document = mailDocument({ notice: noticeOf(), addressee: addressee('all'), language: 'en' });
  const corrected = correctedMail(document, { former: 1, version: 2 });
  expect(corrected.name).toMatch(/^\[Corrected\] /);
  expect(corrected.blocks[0]).toMatchObject({
    kind: 'banner',
    text: expect.stringContaining('corrects version 1') as string,
  });
  expect(correctedMail(document, { former: 2, version: 2 }).blocks[0]).toMatchObject({
    text: expect.stringContaining('of the same version') as string,
  });
});

it('a name with a line break adds nothing to the head of the mail', () => {
  const notice = noticeOf({ officeName: '海永乡\r\nBcc: all@example.com' });
  expect(mailDocument({ notice, addressee: addressee('all'), language: 'zh-CN' }).name).not.toMatch(/[\r\n]/);
});
