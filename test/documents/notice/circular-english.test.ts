import type { NoticeContent } from '../../../src/core/notice/notice-content';
import { textsOf } from '../../../src/documents/texts-of';
import { noticeSettingsOf, publicationOf, rankedMonth, unfinishedTaskOf } from '../../support/notices';
import { circularOf, headings } from './circular-of';

describe('in English', () => {
  const english: Partial<NoticeContent> = {
    result: rankedMonth(['Parks', 'Roads'], ['Ann', 'Ben', 'Cid', 'Dan']),
    officeName: 'Haiyong',
    supervisionOffice: 'Supervision office',
    leadingGroup: 'the leading group of Haiyong',
    settings: noticeSettingsOf({
      addressee: 'All groups',
      documentNumber: 'HY',
      objectionsTo: '',
      postedAt: 'the hall',
    }),
    publication: publicationOf({ approvedBy: 'Mr Chen' }),
    unfinished: [
      unfinishedTaskOf({
        unit: 'Parks',
        title: 'Trees',
        owners: ['Ann'],
        causeCategory: '天气',
        cause: 'Rain',
        nextStep: '',
      }),
      unfinishedTaskOf({ unit: 'Parks', title: 'Lawn', owners: ['Ben'], causeCategory: '', cause: '', nextStep: '' }),
      unfinishedTaskOf({
        unit: 'Parks',
        title: 'Pond',
        owners: ['Ben'],
        causeCategory: '',
        stillRunning: true,
        nextStep: '',
      }),
    ],
    streaks: [{ place: 'last', name: 'Roads', months: 2, calls: 'talk' }],
    requirements: [
      { kind: 'giveCause', unit: 'Parks', facts: { task: '2', title: 'Lawn' } },
      { kind: 'filePlanInTime', unit: 'Roads', facts: { state: 'missing' } },
    ],
  };

  it.each(['first', 'draft', 'correction'] as const)('a %s is in English throughout', (kind) => {
    const publication =
      kind === 'draft' ? null : publicationOf({ approvedBy: 'Mr Chen', version: kind === 'first' ? 1 : 2 });
    const content = { ...english, kind, publication, version: kind === 'correction' ? 2 : 1 };
    // The names of the fakes’ own rules, criteria and leaders are Chinese, as data may be.
    const text = textsOf(circularOf(content, 'en'))
      .join('\n')
      .replace(/指标[AB]|指挥组月度|组员月度|组长|指挥组|满分 100 分。/g, '');
    expect(text).not.toMatch(/\p{Script=Han}|[，。：（）《》]/u);
    expect(text).not.toMatch(/\{\w+\}/);
  });

  it('sections are numbered in figures', () => {
    expect(headings(circularOf(english, 'en'))).toEqual([
      '1. Results',
      '2. Advanced and last',
      '3. Unfinished work and its causes',
      '4. Requirements for the next stage',
      '5. Publicity and objections',
    ]);
  });
});
