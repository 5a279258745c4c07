import { workplace } from './command-line';
import type { Workplace } from './command-line';

const MONTH = ['month.xlsx', '--month', '2026-10', '--now', '2026-11-02T10:00', '--in-place', '-q'];
/** A program that starts and prints nothing. */
const BROKEN_PRINTER = { XIAONENG_PRINTER: process.execPath };

let place: Workplace;
beforeAll(() => {
  place = workplace();
  place.run(['publish', ...MONTH, '--approved-by', '陈立群', '--approved-on', '2026-11-02']);
});
afterAll(() => {
  place.remove();
});

describe('a printer that does not print', () => {
  it('is told of, and leaves the notice as a page', () => {
    const { status, stderr } = place.run(['notice', ...MONTH], BROKEN_PRINTER);
    expect(status).toBe(0);
    expect(stderr).toContain(process.execPath);
    expect(stderr).toContain('网页版已经生成');
    expect(place.files().some((name) => name.endsWith('.pdf'))).toBe(false);
  });

  it('holds back only the mails that carry the notice, and they go with the next run', () => {
    const first = place.run(['mail', ...MONTH, '--json'], BROKEN_PRINTER);
    expect(first.status).toBe(4);
    expect(first.stderr).toContain('XIAONENG_PRINTER=none');
    const { counts } = JSON.parse(first.stdout) as { counts: { sent: number; failed: number; unknown: number } };
    expect(counts).toMatchObject({ failed: 2, unknown: 0 });
    const second = place.run(['mail', ...MONTH, '--json'], { XIAONENG_PRINTER: 'none' });
    expect(second.status).toBe(0);
    expect(place.files().filter((name) => name.endsWith('.eml'))).toHaveLength(counts.sent + 2);
  });
});
