import fc from 'fast-check';
import { CHAIN_ORIGIN } from '../../../src/core/log/chain';
import type { LogEntry } from '../../../src/core/log/log-entry';
import type { Publication } from '../../../src/core/publication/publication';
import { publicationIn, publicationRow } from '../../../src/sheets/publications/publication-row';
import { publicationChange, publicationRegister } from '../../../src/sheets/publications/publications-sheet';
import { publicationsTable } from '../../../src/sheets/tables/outputs/publications-table';
import type { CellValue } from '../../../src/sheets/workbook-snapshot';
import { publicationOf } from '../../support/notices';
import { sheetOf } from '../../support/snapshot';

const HEADER = Object.values(publicationsTable.columns).map(({ header }) => header['zh-CN']);

function storedRow(publication: Publication): CellValue[] {
  return publicationRow(publication).map(({ value }) => {
    if (value === null) return '';
    return typeof value === 'object' ? { ...value, time: '00:00:00' } : value;
  });
}

function register(...publications: Publication[]) {
  return sheetOf('公示', { rows: [HEADER, ...publications.map(storedRow)] });
}

function logged(publication: Publication, changes: Partial<LogEntry> = {}): LogEntry {
  const { month, version, mark, inputHash, resultHash, contentHash } = publication;
  return {
    number: 1,
    time: '2026-11-02 09:30',
    person: '',
    action: 'publish',
    month,
    version,
    detail: '',
    inputHash,
    resultHash,
    contentHash,
    chain: mark.padEnd(64, '0'),
    ...changes,
  };
}

test('a row says all of its publication, and is read back as it was written', () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
  const words = fc.constantFrom('', '甲组', '陈立群', '漏记；已补', 'a "quoted" name');
  const day = fc.constantFrom('2026-11-02', '2026-12-31', '2027-01-04');
  const publication = fc.record<Publication>({
    month: fc.constantFrom('2026-10', '2026-12'),
    version: fc.integer({ min: 1, max: 40 }),
    approvedBy: words,
    approvedOn: day,
    publishedOn: day,
    publicUntil: day,
    reason: words,
    advanced: words,
    last: words,
    lastTwo: fc.constantFrom([], ['张三'], ['张三', '李四']),
    inputHash: hex(64),
    resultHash: hex(64),
    contentHash: hex(64),
    mark: hex(12),
  });
  fc.assert(fc.property(publication, (each) => expect(publicationIn(storedRow(each))).toEqual(each)));
});

test('a row that is none of ours says nothing', () => {
  const row = storedRow(publicationOf());
  expect(publicationIn(['合计', ...row.slice(1)])).toBeNull();
  expect(publicationIn([row[0]!, '一', ...row.slice(2)])).toBeNull();
  expect(publicationIn([])).toBeNull();
});

test('a version holds only where the log has the row of this very publication', () => {
  const first = publicationOf();
  const log = (changes: Partial<LogEntry> = {}) => publicationRegister(register(first), [logged(first, changes)]);
  expect(log()).toEqual({ proven: [first], unproven: [], lost: [] });
  for (const changes of [
    { chain: CHAIN_ORIGIN },
    { action: 'rank' },
    { month: '2026-09' },
    { version: 2 },
    { inputHash: 'a' },
    { resultHash: 'a' },
    { contentHash: 'a' },
  ] satisfies Partial<LogEntry>[]) {
    expect(log(changes)).toMatchObject({ proven: [], unproven: [first] });
  }
});

test('a version that the log knows and whose row is gone or altered is lost, not unpublished', () => {
  const first = publicationOf();
  const { month, version } = first;
  const altered = { ...first, resultHash: 'f'.repeat(64) };
  expect(publicationRegister(undefined, [logged(first)])).toEqual({
    proven: [],
    unproven: [],
    lost: [{ month, version }],
  });
  expect(publicationRegister(register(altered), [logged(first)])).toMatchObject({ lost: [{ month, version }] });
  expect(publicationRegister(register(first), [logged(first, { action: 'rank' })])).toMatchObject({ lost: [] });
});

test('the first publication creates the sheet, a further one is added below, and a half-made one is written over', () => {
  const first = publicationOf();
  expect(publicationChange(undefined, first, 'zh-CN')).toMatchObject({ kind: 'create', layout: { name: '公示' } });
  expect(publicationChange(sheetOf('公示', { rows: [] }), first, 'en')).toMatchObject({
    kind: 'replace',
    layout: { name: '公示' },
  });
  const second = publicationOf({ version: 2 });
  expect(publicationChange(register(first), second, 'zh-CN')).toMatchObject({
    kind: 'rows',
    firstRow: 3,
    lastRowBefore: 3,
  });
  const again = publicationOf({ month: '2026-09', mark: '0123456789ab' });
  expect(publicationChange(register(publicationOf({ month: '2026-09' }), first), again, 'zh-CN')).toMatchObject({
    firstRow: 2,
    lastRowBefore: 2,
  });
});
