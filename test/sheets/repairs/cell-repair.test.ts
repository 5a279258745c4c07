import type { Repair } from '../../../src/core/findings/finding';
import { cleanText } from '../../../src/sheets/cells/clean-text';
import { cellRepair, mayNeedRepair } from '../../../src/sheets/repairs/cell-repair';
import { spellingOf } from '../../../src/sheets/repairs/spelling';
import {
  code,
  completion,
  date,
  month,
  name,
  names,
  number,
  parameters,
  remark,
  score,
  text,
  type ColumnKind,
} from '../../../src/sheets/tables/column-kind';
import { postRow, unitRow } from '../../support/rows';

const lists = spellingOf({
  units: [unitRow('项目建设组'), unitRow('Park A'), unitRow('东 组'), unitRow('东组')],
  posts: [postRow('张三', '项目建设组'), postRow('李子', '项目建设组')],
  ruleSets: [],
});

function repairOf(written: string, kind: ColumnKind): Repair | null {
  const at = { sheet: '评分', row: 2, column: 2 };
  const cell = { value: cleanText(written), shown: written, at, hidden: null };
  const repair = cellRepair({ cell, text: written }, kind, lists);
  // The quick look never passes over a cell that has a repair.
  expect(mayNeedRepair(written, kind, lists) || repair === null).toBe(true);
  return repair;
}

/** `number -> 95`, `number -> 85%`, or `none`. */
function proposed(written: string, kind: ColumnKind): string {
  const repair = repairOf(written, kind);
  if (repair === null) return 'none';
  expect(repair.from).toBe(written);
  const to = typeof repair.to === 'object' ? `day ${repair.to.date}` : JSON.stringify(repair.to);
  return `${repair.kind} -> ${to}${repair.percent === true ? ' as a percentage' : ''}`;
}

describe('a figure written as text becomes a number', () => {
  it.each([
    ['95', score, 'number -> 95'],
    ['95分', score, 'number -> 95'],
    [' 95 ', score, 'number -> 95'],
    ['９５．５', score, 'width -> 95.5'],
    ['−5', number({}), 'width -> -5'],
    ['1,234', number({}), 'number -> 1234'],
    ["'85", score, 'number -> 85'],
    ['80%', number({ percent: 'asRatio' }), 'number -> 0.8 as a percentage'],
    ['80%', completion, 'number -> 0.8 as a percentage'],
    ['８０％', completion, 'width -> 0.8 as a percentage'],
    ['85', completion, 'number -> 0.85 as a percentage'],
  ])('%j', (written, kind, expected) => {
    expect(proposed(written, kind)).toBe(expected);
  });

  it.each<[string, string, ColumnKind]>([
    ['95%', 'nobody can tell 95 from 0.95', score],
    ['五', 'it cannot be read', score],
    ['缺', 'it is a word that means something', score],
    ['#N/A', 'it is the error of a formula', score],
    ['1.5', 'it could be 1.5 % or 150 %', completion],
    ['1.00000000000000001', 'a cell does not hold so many digits', number({})],
    ['200', 'it is not allowed there', number({ to: 31 })],
  ])('but %j does not, for %s', (written, _, kind) => {
    expect(proposed(written, kind)).toBe('none');
  });
});

describe('days and months', () => {
  it.each([
    ['2026年10月5日', date, 'date -> day 2026-10-05'],
    ['2026.10.5', date, 'date -> day 2026-10-05'],
    ['2026-10-05', date, 'date -> day 2026-10-05'],
    ['10月底', date, 'none'],
    ['2026-02-30', date, 'none'],
    ['2026-10', month, 'none'],
    ['2026年10月', month, 'month -> "2026-10"'],
    ['２０２６／１０', month, 'month -> "2026-10"'],
    ['2026-10 ', month, 'spaces -> "2026-10"'],
    ['2026-10-05', month, 'none'],
    ['26-10', month, 'none'],
  ])('%j in a %s', (written, kind, expected) => {
    expect(proposed(written, kind)).toBe(expected);
  });
});

describe('words', () => {
  it.each([
    ['修路 ', text, 'spaces -> "修路"'],
    ['　修路', text, 'spaces -> "修路"'],
    ['Road  works', text, 'spaces -> "Road works"'],
    ['修\u200B路', text, 'spaces -> "修路"'],
    ['修路', text, 'none'],
    ['王  五', text, 'spaces -> "王 五"'],
    ['第一段 \n　　第二段', text, 'none'],
    ['家庭👨‍👩‍👧', text, 'none'],
    ['  ', text, 'none'],
    ['说明 ', remark, 'none'],
    ['去极值=1 ', parameters, 'none'],
    ['Ａ－０１', code, 'width -> "A-01"'],
    ['（１）', code, 'width -> "（1）"'],
    ['A01 ', code, 'spaces -> "A01"'],
    ['007', code, 'none'],
  ])('%j in a %s', (written, kind, expected) => {
    expect(proposed(written, kind)).toBe(expected);
  });
});

describe('a name is spelt as in the lists', () => {
  it.each([
    ['张三', name, 'none'],
    ['张 三', name, 'name -> "张三"'],
    ['张三 ', name, 'spaces -> "张三"'],
    ['李⼦', name, 'name -> "李子"'],
    ['ｐａｒｋ　ａ', name, 'name -> "Park A"'],
    ['张　三、李⼦', names, 'name -> "张三、李子"'],
    ['张三、王五', names, 'none'],
    ['王 五', name, 'none'],
  ])('%j', (written, kind, expected) => {
    expect(proposed(written, kind)).toBe(expected);
  });

  it('not where two spellings match', () => {
    expect(proposed('东　组', name)).toBe('none');
  });

  it('not where only a traditional character is alike: that is another name', () => {
    expect(proposed('張三', name)).toBe('none');
  });
});
