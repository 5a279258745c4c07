import fc from 'fast-check';
import { equal, formatDecimal, fromDecimal } from '../../src/core/exact/rational';
import { readEntries } from '../../src/sheets/read-entries';
import { inputTables } from '../../src/sheets/tables/all-tables';
import { completion, date, month as monthKind, number } from '../../src/sheets/tables/column-kind';
import { officeSheets, officeWorkbook } from '../support/office-workbook';
import { outcome, reading } from '../support/one-cell';
import { dateCell, snapshotOf, type CellInput } from '../support/snapshot';
import { withoutAddresses } from '../support/without-addresses';

const runs = { numRuns: 1000 };
const hundredths = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((value) => ({ numerator: BigInt(value), denominator: BigInt(100) }));
const year = fc.integer({ min: 1990, max: 2199 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const two = (value: number) => String(value).padStart(2, '0');

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

describe('a number', () => {
  it('is read back from how it is printed', () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        const { entry } = reading(formatDecimal(value), number({}));
        return entry.state === 'value' && equal(entry.value, value);
      }),
      runs,
    );
  });

  it('is the same in full-width and in half-width signs', () => {
    fc.assert(
      fc.property(hundredths, (value) => {
        const text = formatDecimal(value);
        expect(outcome(reading(fullWidth(text), number({})))).toBe(outcome(reading(text, number({}))));
      }),
      runs,
    );
  });

  it('is the same with its thousands set apart', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), (value) => {
        const { entry } = reading(value.toLocaleString('en-US'), number({}));
        return entry.state === 'value' && equal(entry.value, fromDecimal(String(value)));
      }),
      runs,
    );
  });

  it('never comes out of a text without a digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[0-9０-９]/.test(text)),
        (text) => reading(text, number({})).entry.state !== 'value',
      ),
      runs,
    );
  });
});

it('a completion in per cent is that ratio, typed as a figure or as a text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 100 }), (percent) => {
      const readings = [percent, `${String(percent)}%`, percent / 100].map((input) => reading(input, completion).entry);
      const expected = fromDecimal(String(percent / 100));
      return readings.every((entry) => entry.state === 'value' && equal(entry.value, expected));
    }),
    runs,
  );
});

it('a month is the same in every spelling', () => {
  fc.assert(
    fc.property(year, month, (y, m) => {
      const spellings: CellInput[] = [
        `${String(y)}-${two(m)}`,
        `${String(y)}年${String(m)}月`,
        `${String(y)}/${String(m)}`,
        fullWidth(`${String(y)}.${two(m)}`),
        dateCell(`${String(y)}-${two(m)}-15`),
      ];
      for (const spelling of spellings) expect(outcome(reading(spelling, monthKind))).toBe(`${String(y)}-${two(m)}`);
    }),
    runs,
  );
});

it('a date is the same in every spelling', () => {
  fc.assert(
    fc.property(year, month, day, (y, m, d) => {
      const iso = `${String(y)}-${two(m)}-${two(d)}`;
      const spellings: CellInput[] = [
        dateCell(iso),
        iso,
        `${String(y)}/${String(m)}/${String(d)}`,
        `${String(y)}.${String(m)}.${String(d)}`,
        `${String(y)}年${String(m)}月${String(d)}日`,
      ];
      for (const spelling of spellings) expect(outcome(reading(spelling, date))).toBe(iso);
    }),
    runs,
  );
});

const plain = withoutAddresses(readEntries(officeWorkbook()));
const sheetName = fc.constantFrom(...(Object.keys(officeSheets) as (keyof typeof officeSheets)[]));
const blankCell = fc.constantFrom<CellInput>('', null, ' ', '　', '\u00A0', '\u200B');

describe('the whole workbook', () => {
  it('is read alike under title blocks and between blank rows', () => {
    const block = fc.array(fc.constantFrom<readonly CellInput[]>(['海永乡'], [], ['制表：督查办', '', '单位：分']), {
      maxLength: 5,
    });
    const gap = fc.array(fc.array(blankCell, { maxLength: 4 }), { maxLength: 3 });
    fc.assert(
      fc.property(sheetName, block, gap, (name, title, blanks) => {
        const [header = [], ...rows] = officeSheets[name];
        const spread = rows.flatMap((row) => [...blanks, row]);
        const reading = readEntries(officeWorkbook({ [name]: [...title, header, ...spread, ...blanks] }));
        expect(withoutAddresses(reading)).toEqual(plain);
      }),
      runs,
    );
  });

  it('is read alike in any order of columns, with further columns between', () => {
    fc.assert(
      fc.property(sheetName, fc.infiniteStream(fc.nat()), fc.nat({ max: 3 }), (name, random, further) => {
        const rows = officeSheets[name].map((row, index) => [
          ...row,
          ...Array.from({ length: further }, (_, extra) => (index === 0 ? `自用${String(extra)}` : '#N/A')),
        ]);
        const width = Math.max(...rows.map((row) => row.length));
        const order = Array.from({ length: width }, (_, index) => ({ index, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ index }) => index);
        const moved = rows.map((row) => order.map((index) => row[index] ?? ''));
        expect(withoutAddresses(readEntries(officeWorkbook({ [name]: moved })))).toEqual(plain);
      }),
      runs,
    );
  });

  it('is read alike with English sheet names and headers', () => {
    const english = Object.entries(officeSheets).map(([name, [header = [], ...rows]]) => {
      const table = inputTables.find((each) => each.name['zh-CN'] === name);
      const columns = Object.values(table?.columns ?? {});
      const translated = header.map(
        (text) => columns.find((column) => column.header['zh-CN'] === text)?.header.en ?? text,
      );
      return [table?.name.en ?? name, [translated, ...rows]] as const;
    });
    expect(withoutAddresses(readEntries(snapshotOf(Object.fromEntries(english))))).toEqual(plain);
  });

  it('never throws, whatever people write into its cells', () => {
    const anything = fc.oneof(
      blankCell,
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constantFrom<CellInput>('#N/A', '合计', '=1+1', '2026-10', '95%', dateCell('2026-10-05')),
      fc.constantFrom('得分=', '去极值=1', 'a=b=c', '；；', '月度计划.完成时限=', '1'.repeat(255), '👨‍👩‍👧', '\u202Eabc'),
    );
    fc.assert(
      fc.property(
        sheetName,
        fc.array(fc.array(anything, { maxLength: 14 }), { maxLength: 4 }),
        fc.boolean(),
        (name, rows, headed) => {
          const [header = []] = officeSheets[name];
          const sheet = headed ? [header, ...rows] : rows;
          const { findings, refusals } = readEntries(officeWorkbook({ [name]: sheet }));
          for (const { finding } of findings) expect(finding.at.sheet).not.toBe('');
          for (const finding of refusals) expect(finding.severity).toBe('error');
        },
      ),
      runs,
    );
  });
});
