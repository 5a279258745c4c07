import type { ContestEntries } from '../../../src/core/entries/contest-entries';
import { addressed, email, told, withUnitAddresses, written } from '../../support/addressed';
import { changed, CLEAN } from '../../support/clean-month';
import { valueOf } from '../../support/entries';
import { postRow, recipientRow, scoreRow } from '../../support/rows';

const withOwnAddresses = CLEAN.posts.map((post, index) => ({ ...post, ...email(`post${index}@example.cn`, '人员') }));

describe('the leader of a unit', () => {
  it('is written to at the address of the unit', () => {
    const [first] = written(addressed({ units: withUnitAddresses }));
    expect(first).toBe('unit 甲组组长 unit0@example.cn 甲组');
  });

  it('else at the own one in 人员', () => {
    expect(written(addressed({ posts: withOwnAddresses }))[0]).toBe('unit 甲组组长 post0@example.cn 甲组');
  });

  it('else at the one in 收件人, besides what that row asks for', () => {
    const result = addressed({
      recipients: [recipientRow('甲组组长', 'leader@example.cn', { content: valueOf('ranking') })],
    });
    expect(written(result)).toEqual(['ranking 甲组组长 leader@example.cn', 'unit 甲组组长 leader@example.cn 甲组']);
  });

  it('is told to be missing where there is no address at all', () => {
    expect(told(addressed({}))).toContain('warning leader-without-email 单位!E2');
  });

  it('is told by name to be without an address', () => {
    const { findings } = addressed({});
    expect(findings.find(({ code }) => code === 'leader-without-email')?.facts).toEqual({
      unit: '甲组',
      person: '甲组组长',
    });
  });

  it('gets no mail at an address that is none, and that is told', () => {
    const units = changed(CLEAN.units, 0, email('nobody', '单位'));
    expect(written(addressed({ units }))).toEqual([]);
    expect(told(addressed({ units }))).toContain('warning email-unreadable 单位!E2');
  });

  it('is addressed by the post in the own unit, and there comes the address from', () => {
    const elsewhere = postRow('甲组组长', '乙组', { row: 20, post: '副组长', ...email('old@example.cn', '人员') });
    const own = changed(CLEAN.posts, 0, email('own@example.cn', '人员'));
    const [first] = addressed({ posts: [elsewhere, ...own] }).addressees;
    expect(first).toMatchObject({ name: '甲组组长', address: 'own@example.cn', post: '组长', subjectKey: '甲组' });
  });

  it('who has no post there is addressed by name alone', () => {
    const units = changed(withUnitAddresses, 0, { leader: valueOf('外聘组长') });
    expect(addressed({ units }).addressees[0]).toMatchObject({
      name: '外聘组长',
      address: 'unit0@example.cn',
      post: '',
    });
  });

  it('is written to at the address of another post where the own unit has none', () => {
    const elsewhere = postRow('甲组组长', '乙组', { row: 20, ...email('other@example.cn', '人员') });
    expect(written(addressed({ posts: [...CLEAN.posts, elsewhere] }))[0]).toBe('unit 甲组组长 other@example.cn 甲组');
  });

  it('is not written to at the address of a post of another month while there is one of this month', () => {
    const past = postRow('甲组组长', '甲组', {
      row: 20,
      to: valueOf('2026-09-30'),
      ...email('past@example.cn', '人员'),
    });
    const next = postRow('甲组组长', '甲组', {
      row: 21,
      from: valueOf('2026-11-01'),
      ...email('next@example.cn', '人员'),
    });
    const own = changed(CLEAN.posts, 0, email('own@example.cn', '人员'));
    expect(written(addressed({ posts: [past, next, ...own] }))[0]).toBe('unit 甲组组长 own@example.cn 甲组');
  });

  it('that is not known does not get the mail of a row without a name', () => {
    const result = addressed({
      posts: [postRow('', '甲组', email('nameless@example.cn', '人员'))],
      recipients: [recipientRow('', 'nameless@example.cn')],
      settings: { ...CLEAN.settings, membersCompete: false },
    });
    expect(written(result)).toEqual([]);
    expect(told(result)).toContain('warning unit-without-email 单位!E2');
    expect(result.findings.find(({ code }) => code === 'unit-without-email')?.facts).toEqual({ unit: '甲组' });
  });

  it('of whom nobody knows the name is told in other words', () => {
    expect(told(addressed({ posts: [], settings: { ...CLEAN.settings, membersCompete: false } }))).toEqual([
      'warning recipients-missing ',
      'warning unit-without-email 单位!E2',
      'warning unit-without-email 单位!E3',
      'warning unit-without-email 单位!E4',
    ]);
  });

  it('never gets the mail of a namesake elsewhere', () => {
    const named = { leader: valueOf('张伟') };
    const posts = changed(
      changed(CLEAN.posts, 4, { name: '张伟', staffNumber: '1', ...email('one@example.cn', '人员') }),
      7,
      {
        name: '张伟',
        staffNumber: '2',
        ...email('two@example.cn', '人员'),
      },
    );
    expect(written(addressed({ posts, units: changed(CLEAN.units, 0, named) }))).toEqual([]);
  });
});

describe('a member named among the last', () => {
  const scores = [
    ...CLEAN.scores,
    ...CLEAN.posts.map(({ name }, index) => scoreRow(name, 90 - index, { row: index + 9, criterion: valueOf('P1') })),
  ];
  const membersOf = (posts: ContestEntries['posts']) =>
    addressed({ posts, scores }).addressees.filter(({ kind }) => kind === 'member');

  it('gets the own details at the own address', () => {
    expect(membersOf(withOwnAddresses)).toMatchObject([
      { name: '丙组组员二', address: 'post8@example.cn', post: '组员', subjectKey: '丙组组员二' },
      { name: '丙组组员一', address: 'post7@example.cn', post: '组员', subjectKey: '丙组组员一' },
    ]);
  });

  it('is written to at the address of the post of this month, else at any the person has', () => {
    const past = { to: valueOf('2026-09-30') };
    const older = ['丙组组员一', '丙组组员二'].map((name, index) =>
      postRow(name, '乙组', { row: 20 + index, post: '干事', ...past, ...email(`old${index}@example.cn`, '人员', 20) }),
    );
    const posts = [...older, ...changed(CLEAN.posts, 8, email('now@example.cn', '人员', 10))];
    expect(membersOf(posts)).toMatchObject([
      { name: '丙组组员二', address: 'now@example.cn', post: '组员' },
      { name: '丙组组员一', address: 'old0@example.cn', post: '组员' },
    ]);
  });

  it('is told to be without an address where that is so', () => {
    const { findings } = addressed({ scores });
    expect(findings.find(({ code }) => code === 'member-without-email')?.facts).toEqual({ person: '丙组组员二' });
    const found = told(addressed({ scores }));
    expect(found.filter((finding) => finding.includes('member-without-email'))).toEqual([
      'warning member-without-email 人员!A10',
      'warning member-without-email 人员!A9',
    ]);
  });
});
