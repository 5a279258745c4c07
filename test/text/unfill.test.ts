import { fill } from '../../src/text/language';
import { logSheet } from '../../src/text/log';
import { circular } from '../../src/text/notice/circular';
import { unfill } from '../../src/text/unfill';

const MARK = '0123456789ab';

it.each(['zh-CN', 'en'] as const)('what was put into a sentence (%s) comes out of it again', (language) => {
  const line = { rows: '12', mark: MARK };
  expect(unfill(logSheet.line[language], fill(logSheet.line[language], line))).toEqual(line);
  const mark = { version: '2', mark: MARK };
  expect(unfill(circular.mark[language], fill(circular.mark[language], mark))).toEqual(mark);
});

it('another sentence, or one with more around it, gives nothing', () => {
  expect(unfill('{rows} rows (all)', '12 rows all')).toBeNull();
  expect(unfill('{rows} rows', 'about 12 rows or more')).toBeNull();
});

it('a fact may be empty or go over several lines', () => {
  expect(unfill('“{text}”', '“”')).toEqual({ text: '' });
  expect(unfill('“{text}”', '“甲\n乙”')).toEqual({ text: '甲\n乙' });
});
