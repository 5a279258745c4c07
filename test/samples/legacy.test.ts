// The workbook an office already had: found its way in, and left alone.
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { ROOT, workplace } from '../local/cli/command-line';
import type { Workplace } from '../local/cli/command-line';
import { ranked } from './ranked-sample';

const LEGACY = path.join(ROOT, 'samples/legacy.xlsx');
let place: Workplace;
beforeAll(() => {
  place = workplace();
  cpSync(LEGACY, place.file('legacy.xlsx'));
});
afterAll(() => {
  place.remove();
});

it('its sheets are found by their older names, and its groups are ranked', () => {
  const { report, rows } = ranked(place, 'legacy.xlsx', '2026-10');
  // 三农: 88.33 -> 26.50; 30.00; (2 x 100 + 2 x 100 + 2 x 90 + 100) / 7 -> 19.43; 89.96 -> 17.99; a deed +1.
  expect(rows('指挥组').map(({ name, total }) => [name, total])).toEqual([
    ['三农工作组', '94.92'],
    ['民生服务组', '91.52'],
    ['项目攻坚组', '89.41'],
    ['城建管理组', '80.62'],
  ]);
  expect(report.findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

it('setup adds only what is missing and changes no sheet, chart, note or style of the office', () => {
  expect(place.run(['setup', 'legacy.xlsx', '--out', 'new.xlsx']).status).toBe(0);
  expect(place.run(['rank', 'new.xlsx', '--month', '2026-10', '--in-place']).status).toBe(0);
  const before = unzipSync(readFileSync(LEGACY));
  const after = unzipSync(readFileSync(place.file('new.xlsx')));
  const shared = [
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
  ];
  const own = Object.keys(before).filter((part) => !shared.includes(part));
  expect(own.length).toBeGreaterThan(20);
  for (const part of own)
    expect([part, Buffer.from(after[part] ?? []).equals(Buffer.from(before[part] ?? []))]).toEqual([part, true]);
});
