import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, workplace } from './command-line';
import type { Workplace } from './command-line';

let place: Workplace;
beforeAll(() => {
  place = workplace();
});
afterAll(() => {
  place.remove();
});

describe('a command line that cannot be understood', () => {
  it.each([
    ['no command', [], '请给出命令'],
    ['no file', ['rank'], '请给出 .xlsx 文件'],
    ['two files', ['rank', 'month.xlsx', 'other.xlsx'], '只能给出一个文件'],
    ['an unknown command', ['ranking', 'month.xlsx'], 'ranking'],
    ['an unknown option', ['rank', 'month.xlsx', '--moth', '2026-10'], '--moth'],
    ['an option without its value', ['rank', 'month.xlsx', '--month'], '--month'],
    ['a month that does not exist', ['rank', 'month.xlsx', '--month', '2026-13'], '2026-13'],
    ['an unknown language', ['rank', 'month.xlsx', '--lang', 'fr'], 'fr'],
    ['a moment that is none', ['rank', 'month.xlsx', '--now', 'yesterday'], 'yesterday'],
    ['a moment on a day that does not exist', ['rank', 'month.xlsx', '--now', '2026-02-30T09:00'], '2026-02-30'],
    ['two places to write to', ['rank', 'month.xlsx', '--out', 'a', '--in-place'], '--in-place'],
  ])('ends with 2: %s', (_, words, sentence) => {
    const { status, stdout, stderr } = place.run(words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('xiaoneng --help');
    expect(place.files()).toEqual(['month.xlsx']);
  });
});

describe('--help', () => {
  it('begins with examples, in the language asked for', () => {
    expect(place.run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^示例：\n/) as unknown });
    expect(place.run(['--help', '--lang', 'en'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Examples:\n/) as unknown,
    });
  });

  it('names every option of a command', () => {
    const { stdout } = place.run(['rank', '--help']);
    for (const option of ['--month', '--out', '--in-place', '--dry-run', '--json', '--lang', '--now', '--quiet']) {
      expect(stdout).toContain(option);
    }
  });
});

it('--version prints the version of the package', () => {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(place.run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});
