import fc from 'fast-check';
import { typedText } from '../../../local/host/document/typed-text';

const place = { format: 'General', thisYear: 2026, date1904: false };
const valueOf = (typed: string, format = 'General') => typedText(typed, { ...place, format }).content;

describe('a text written to a cell', () => {
  it.each([
    ['12', 12],
    ['-3.50', -3.5],
    ['+5', 5],
    ['.5', 0.5],
    ['1,234.5', 1234.5],
    ['1e3', 1000],
    ['95%', 0.95],
    ['¥1,000', 1000],
    ['2026-10-05', 46300],
    ['2026/10/5', 46300],
    ['2026年10月5日', 46300],
    ['10/5', 46300],
    ['2026-10-05 12:00', 46300.5],
    ['08:30', 8.5 / 24],
    ['7:30 PM', 19.5 / 24],
    ['7:30:00 am', 7.5 / 24],
    ['12:00 AM', 0],
    ['12:00pm', 0.5],
    ['27:00:00', 27 / 24],
    ['25:00', 25 / 24],
  ])('%s becomes a number', (typed, value) => {
    expect(valueOf(typed)).toEqual({ kind: 'number', value });
  });

  it.each([
    '1,23',
    '12a',
    '2026-13-01',
    '2026-02-30',
    '25:60',
    '2026-10-05 25:00',
    '13:00 PM',
    '0:30 AM',
    '7 PM',
    '五',
    '2026-10',
    '项目 1',
    '--5',
    '.',
  ])('%s stays a text', (typed) => {
    expect(valueOf(typed)).toEqual({ kind: 'text', value: typed });
  });

  it('counts days from four years later in a workbook of the 1904 system', () => {
    expect(typedText('2026-10-05', { ...place, date1904: true }).content).toEqual({ kind: 'number', value: 44838 });
  });

  it('gives a cell without a number format the one it was typed in', () => {
    expect(
      ['95%', '2026-10-05', '12', '1,234', '7:05', '7:05 PM', '27:05:00'].map(
        (typed) => typedText(typed, place).format,
      ),
    ).toEqual(['0%', 'yyyy-mm-dd', null, '#,##0', 'hh:mm:ss', 'h:mm AM/PM', '[h]:mm:ss']);
  });

  it('is never parsed in a cell of the text format, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        expect(valueOf(typed, '@')).toEqual({ kind: 'text', value: typed });
      }),
    );
  });

  it('is never parsed after an apostrophe', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(valueOf(`'${typed}`)).toEqual({ kind: 'text', value: typed });
      }),
    );
  });
});
