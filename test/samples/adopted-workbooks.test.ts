// Four offices' own workbooks, adopted, checked and ranked by the built command, with every cell of theirs as it was.
// The totals are worked out by hand in samples/make-legacy.py and test/fixtures/workbooks/make-adopt-workbooks.py.
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../local/workbook/index';
import { unzipSync } from 'fflate';
import { ROOT, workplace } from '../local/cli/command-line';
import type { Workplace } from '../local/cli/command-line';
import { ranked } from './ranked-sample';

interface Office {
  readonly file: string;
  readonly language: string;
  readonly category: string;
  readonly months: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly mapping: readonly string[];
  readonly otherSheets: readonly string[];
}

const FIXTURES = 'test/fixtures/workbooks';
const offices: readonly Office[] = [
  {
    file: 'samples/legacy.xlsx',
    language: 'zh-CN',
    category: '指挥组',
    months: {
      '2026-10': [
        ['三农工作组', '94.92'],
        ['民生服务组', '91.52'],
        ['项目攻坚组', '89.41'],
        ['城建管理组', '80.62'],
      ],
    },
    mapping: ['民主测评.参评人数=发出票数'],
    otherSheets: ['封面', '经费', '下拉数据'],
  },
  {
    file: `${FIXTURES}/adopt-groups.xlsx`,
    language: 'zh-CN',
    category: '指挥组',
    months: {
      '2026-10': [
        ['园区组', '94.60'],
        ['民生组', '90.64'],
        ['城乡组', '89.86'],
      ],
    },
    mapping: ['单位=工作组名册', '评分=督查打分', '月度计划.完成时限=要求完成时间'],
    otherSheets: ['首页', '车辆管理'],
  },
  {
    file: `${FIXTURES}/adopt-english.xlsx`,
    language: 'en',
    category: 'Command group',
    months: {
      '2026-10': [
        ['Roads', '93.33'],
        ['Parks', '86.47'],
        ['Welfare', '81.97'],
      ],
    },
    mapping: ['Scores=Inspection round', 'Monthly plan.Due=Deadline', 'Monthly plan.Completion=% done'],
    otherSheets: ['Read me', 'Budget'],
  },
  {
    file: `${FIXTURES}/adopt-yearbook.xlsx`,
    language: 'zh-CN',
    category: '指挥组',
    months: {
      '2026-09': [
        ['工业组', '95.00'],
        ['平安组', '94.00'],
        ['农业组', '92.00'],
        ['旅游组', '74.50'],
      ],
      '2026-10': [
        ['农业组', '96.00'],
        ['旅游组', '94.50'],
        ['平安组', '91.00'],
        ['工业组', '78.00'],
      ],
    },
    mapping: ['月度计划=9月重点工作', '月度计划=10月重点工作', '评分=10月考评打分', '月度计划.单位=牵头组'],
    otherSheets: ['目录', '全年汇总'],
  },
];

/** Parts that list all others, or hold what sheets share. */
const SHARED_PARTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
const SHARED_TEXTS = 'xl/sharedStrings.xml';

let place: Workplace;
beforeAll(() => {
  place = workplace();
});
afterAll(() => {
  place.remove();
});

describe.each(offices)('$file', ({ file, language, category, months, mapping, otherSheets }) => {
  const name = path.basename(file);
  const lang = ['--lang', language];

  it('shows what it would be read as, without writing a file', () => {
    cpSync(path.join(ROOT, file), place.file(name));
    const before = place.files();
    const { status, stdout } = place.run(['adopt', name, '--json', '-q', ...lang]);
    const report = JSON.parse(stdout) as { mapping: string; otherSheets: string[]; written: boolean };
    expect(status).toBe(0);
    expect(report).toMatchObject({ otherSheets, written: false });
    expect(report.mapping.split('\n')).toEqual(expect.arrayContaining([...mapping]));
    expect(place.files()).toEqual(before);
  });

  it('is adopted, checked without an error, and ranked as worked out by hand', () => {
    expect(place.run(['adopt', name, '--yes', '--out', `done-${name}`, ...lang]).status).toBe(0);
    expect(place.run(['adopt', `done-${name}`, '--json', '-q', ...lang]).stdout).not.toContain('"how": "similar"');
    for (const [month, totals] of Object.entries(months)) {
      expect(place.run(['check', `done-${name}`, '--month', month, ...lang]).status).toBe(0);
      const { rows } = ranked(place, `done-${name}`, month);
      expect(rows(category).map((row) => [row.name, row.total])).toEqual(totals);
    }
  });

  it('has every cell, style, note, merge and chart of the office as it was, even with the results written', () => {
    const [latest = ''] = Object.keys(months).slice(-1);
    expect(place.run(['rank', `done-${name}`, '--month', latest, '--in-place', ...lang]).status).toBe(0);
    const before = readFileSync(path.join(ROOT, file));
    const after = place.bytes(`done-${name}`);
    const [partsBefore, partsAfter] = [unzipSync(before), unzipSync(after)];
    const own = Object.keys(partsBefore).filter((part) => ![...SHARED_PARTS, SHARED_TEXTS].includes(part));
    expect(own.length).toBeGreaterThan(10);
    for (const part of own) {
      expect([part, Buffer.from(partsAfter[part] ?? []).equals(Buffer.from(partsBefore[part] ?? []))]).toEqual([
        part,
        true,
      ]);
    }
    const [sheetsBefore, sheetsAfter] = [openWorkbook(before).sheets(), openWorkbook(after).sheets()];
    for (const sheet of sheetsBefore) {
      const same = sheetsAfter.find((each) => each.name === sheet.name);
      const area = { row: 1, column: 1, rows: sheet.lastRow() || 1, columns: sheet.lastColumn() || 1 };
      expect([sheet.name, same?.read(area)]).toEqual([sheet.name, sheet.read(area)]);
    }
  });
});
