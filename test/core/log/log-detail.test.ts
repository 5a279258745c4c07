import { logDetail, oneLine, publicationDetail } from '../../../src/core/log/log-detail';
import type { Publication } from '../../../src/core/publication/publication';

const PUBLICATION: Publication = {
  month: '2026-10',
  version: 2,
  approvedBy: '陈立群',
  approvedOn: '2026-11-05',
  publishedOn: '2026-11-06',
  publicUntil: '2026-11-12',
  reason: '更正; 工程组',
  advanced: '工程组',
  last: '综合组',
  lastTwo: ['张三', '李四'],
  inputHash: 'a'.repeat(64),
  resultHash: 'b'.repeat(64),
  contentHash: 'c'.repeat(64),
  mark: '0123456789ab',
};

it('details are counts and names in one line', () => {
  expect(logDetail({ units: 6, errors: 0 })).toBe('units=6; errors=0');
});

it('a semicolon in a reason cannot begin another detail', () => {
  expect(logDetail({ reason: 'a; approvedBy=x', version: 2 })).toBe('reason=a； approvedBy=x; version=2');
});

it.each([
  [' 笔误 ', '笔误'],
  ['一\r\n\t二', '一 二'],
  ['一\u0000二', '一 二'],
  ['一　　二', '一 二'],
  ['\u001F', ''],
])('what a cell would not give back as it was written is not kept: %j', (text, kept) => {
  expect(oneLine(text)).toBe(kept);
});

it('a publication is logged with who approved it, its days, its reason and whom it names', () => {
  expect(publicationDetail(PUBLICATION)).toBe(
    'approvedBy=陈立群; approvedOn=2026-11-05; publishedOn=2026-11-06; publicUntil=2026-11-12; advanced=工程组; last=综合组; lastTwo=张三、李四; reason=更正； 工程组',
  );
});
