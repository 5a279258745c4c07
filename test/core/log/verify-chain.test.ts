import fc from 'fast-check';
import { chainOf, CHAIN_ORIGIN, type LogRow } from '../../../src/core/log/chain';
import { verifyChain, type ReadLog } from '../../../src/core/log/verify-chain';
import { lineOf, logOf, nextRow, sha256, withRows } from '../../support/log-rows';

const log = logOf(6);
const NUMBER = 0;
const DETAIL = 6;

function found(altered: ReadLog): string[] {
  return verifyChain(altered, sha256).map(({ code, row, facts }) =>
    [code, String(row), ...Object.entries(facts).map(([key, value]) => `${key}=${value}`)].join(' '),
  );
}

/** The log with one row changed; rows count from 1. */
function changed(number: number, change: (row: LogRow) => Partial<LogRow>): ReadLog {
  return { ...log, rows: log.rows.map((row, index) => (index + 1 === number ? { ...row, ...change(row) } : row)) };
}

function withField(number: number, field: number, text: string): ReadLog {
  return changed(number, ({ fields }) => ({ fields: fields.map((old, index) => (index === field ? text : old)) }));
}

const without = (...numbers: number[]): ReadLog =>
  withRows(
    log,
    log.rows.filter((_, index) => !numbers.includes(index + 1)),
  );

it('a log as the program left it has no fault, whatever its length', () => {
  for (const count of [0, 1, 2, 6]) expect(found(logOf(count))).toEqual([]);
});

it('an altered row is named, and the rows after it stay sound', () => {
  expect(found(withField(3, DETAIL, 'units=7; errors=0'))).toEqual(['row-edited 5']);
});

it('an altered chain is named once, not again in the row below', () => {
  expect(found(changed(3, () => ({ chain: 'f'.repeat(64) })))).toEqual(['row-edited 5']);
});

it('an altered number is named as an altered row, not as rows missing', () => {
  expect(found(withField(3, NUMBER, '33'))).toEqual(['row-edited 5']);
  expect(found(withField(6, NUMBER, '1'))).toEqual(['row-edited 8']);
  expect(found(withField(3, NUMBER, '三'))).toEqual(['row-edited 5']);
});

it('a row whose number nobody can read and whose content is altered is one altered row', () => {
  const both = changed(3, ({ fields }) => ({ fields: ['?', ...fields.slice(1, -1), ''] }));
  expect(found(both)).toEqual(['row-edited 5']);
});

it('a first row whose number nobody can read is one altered row', () => {
  expect(found(withField(1, NUMBER, '一'))).toEqual(['row-edited 3']);
});

it.each(['x12', '3x', '-3', '03', '3.0'])('a number altered to %s beside an altered content says nothing', (said) => {
  const both = changed(3, ({ fields }) => ({ fields: [said, ...fields.slice(1, -1), ''] }));
  expect(found(both)).toEqual(['row-edited 5']);
});

it('a row forged with a hash that fits is named where its number is another one’s, or none', () => {
  for (const said of ['6', '六']) {
    const { fields } = nextRow(log.rows);
    const forged = [said, ...fields.slice(1)];
    const chain = chainOf(log.rows[5]?.chain ?? '', forged, sha256);
    expect(found({ ...log, rows: [...log.rows, { row: 9, fields: forged, chain }] })).toEqual(['row-edited 9']);
  }
});

it('rows that were taken out are named by their numbers', () => {
  expect(found(without(1))).toEqual(['row-missing 3 from=1 to=1']);
  expect(found(without(3, 4))).toEqual(['row-missing 5 from=3 to=4']);
  const long = logOf(12);
  const gap = withRows(
    long,
    long.rows.filter((_, index) => index !== 9),
  );
  expect(found(gap)).toEqual(['row-missing 12 from=10 to=10']);
});

it('a line that speaks of a row that was taken out differs, too', () => {
  expect(found({ ...without(5), line: lineOf(log.rows.slice(0, 5)) })).toEqual([
    'row-missing 7 from=5 to=5',
    'line-differs 1',
  ]);
});

it('rows cut off at the end are counted against the line above the header', () => {
  expect(found(without(6))).toEqual(['log-truncated 1 rows=6 found=5']);
  expect(found(without(1, 2, 3, 4, 5, 6))).toEqual(['log-truncated 1 rows=6 found=0']);
});

it('two rows that changed places are named as moved, and are otherwise sound', () => {
  const [first, second, third, ...rest] = log.rows as [LogRow, LogRow, LogRow, ...LogRow[]];
  expect(found(withRows(log, [first, third, second, ...rest]))).toEqual(['rows-reordered 4']);
});

it('a row put in between is named', () => {
  const [first, second, ...rest] = log.rows as [LogRow, LogRow, ...LogRow[]];
  expect(found(withRows(log, [first, second, { ...second }, ...rest]))).toEqual(['row-edited 5']);
});

it('a line above the header that says something else, or nothing, is named', () => {
  expect(found({ ...log, line: { rows: 6, mark: '0123456789ab' } })).toEqual(['line-differs 1']);
  expect(found({ ...log, line: lineOf(log.rows.slice(0, 4)) })).toEqual(['line-differs 1']);
  expect(found({ ...log, line: null })).toEqual(['line-differs 1']);
});

it('a line one row behind is that of a run that died between the two, and no fault', () => {
  expect(found({ ...log, line: lineOf(log.rows.slice(0, 5)) })).toEqual([]);
  expect(found({ ...logOf(1), line: null })).toEqual(['line-differs 1']);
});

it('a log made anew from its first row on agrees with itself: the marks printed elsewhere give it away', () => {
  const forged: LogRow[] = [];
  for (const row of withField(3, DETAIL, 'units=7').rows) {
    const previous = forged[forged.length - 1]?.chain ?? CHAIN_ORIGIN;
    forged.push({ ...row, chain: chainOf(previous, row.fields, sha256) });
  }
  expect(found({ ...log, rows: forged, line: lineOf(forged) })).toEqual([]);
  expect(forged.map(({ chain }) => chain)).not.toContain(log.rows[5]?.chain);
});

it('a further row hangs on the one before and on nothing else', () => {
  const further = [...log.rows, nextRow(log.rows)];
  expect(found({ ...log, rows: further, line: lineOf(further) })).toEqual([]);
});

const position = fc.integer({ min: 0, max: log.rows.length - 1 });

it('any text of any row replaced by any other is found, and in that row', () => {
  const cells = fc.tuple(position, fc.integer({ min: 0, max: 10 }), fc.string());
  fc.assert(
    fc.property(cells, ([index, column, text]) => {
      const row = log.rows[index] as LogRow;
      fc.pre(text !== [...row.fields, row.chain][column]);
      const altered =
        column === row.fields.length ? changed(index + 1, () => ({ chain: text })) : withField(index + 1, column, text);
      const faults = verifyChain(altered, sha256);
      expect(faults.some((fault) => fault.row === row.row || fault.code === 'rows-reordered')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('any choice of rows but the first ones is found, and the first ones are found by the line', () => {
  fc.assert(
    fc.property(fc.subarray([...log.rows], { maxLength: log.rows.length - 1 }), (rows) => {
      expect(found(withRows(log, rows))).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('any other order of the rows is found', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...log.rows], { minLength: log.rows.length }), (rows) => {
      fc.pre(rows.some((row, index) => row !== log.rows[index]));
      expect(found(withRows(log, rows))).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});
