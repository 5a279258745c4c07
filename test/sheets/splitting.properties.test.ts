// An office may keep a table on one sheet or on twenty: what is read must not depend on it.
import fc from 'fast-check';
import { readEntries } from '../../src/sheets/read-entries';
import { officeSheets } from '../support/office-workbook';
import { snapshotOf, type CellInput, type SheetInput } from '../support/snapshot';
import { withoutAddresses } from '../support/without-addresses';

type Row = readonly CellInput[];
type Name = keyof typeof officeSheets;

const ROWS = 12;
const names = Object.keys(officeSheets) as Name[];
/** A column in which rows may differ without anything else changing. */
const varied: Partial<Record<Name, string>> = {
  考核指标: '指标',
  单位: '负责人',
  人员: '姓名',
  出勤: '姓名',
  月度计划: '编号',
  延期: '理由',
  评分: '得分',
  民主测评: '优秀',
  加扣分: '说明',
  审定: '理由',
};

/** The office’s table with a dozen rows. */
function longer(name: Name): readonly Row[] {
  const [header = [], ...rows]: readonly Row[] = officeSheets[name];
  const column = header.indexOf(varied[name] ?? '');
  const many = Array.from({ length: ROWS }, (_, index) =>
    (rows[index % rows.length] ?? []).map((cell, place) => (place === column ? index + 1 : cell)),
  );
  return [header, ...many];
}

function withoutTable(name: Name): Record<string, SheetInput['rows']> {
  return Object.fromEntries(Object.entries(officeSheets).filter(([other]) => other !== name));
}

function entriesIn(sheets: Readonly<Record<string, SheetInput['rows']>>) {
  const { entries, refusals, calendarOverrides } = readEntries(snapshotOf(sheets));
  expect(refusals).toEqual([]);
  return withoutAddresses({ ...entries, calendarOverrides });
}

const partName = fc.constantFrom<(name: string, part: number) => string>(
  (name, part) => `${name}-第${String(part)}部分`,
  (name, part) => `第${String(part)}部分 ${name}`,
  (name, part) => `${name}（${String(part)}）组`,
  (name, part) => `${name}_2026-0${String(part)}`,
);
const titleBlock = fc.array(fc.constantFrom<Row>(['海永乡'], [], ['制表：督查办', '', '2026年11月2日']), {
  maxLength: 3,
});
const orderKeys = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
const parts = fc.array(fc.record({ rows: fc.integer({ min: 0, max: ROWS }), titleBlock, orderKeys, partName }), {
  minLength: 2,
  maxLength: 5,
});

function shuffled(rows: readonly Row[], keys: readonly number[]): readonly Row[] {
  const width = rows[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return rows.map((row) => order.map((index) => row[index] ?? ''));
}

it('a table whose rows stand on several sheets, each with its own title and order of columns, is the same table', () => {
  const splittable = names.filter((name) => name !== '设置');
  fc.assert(
    fc.property(fc.constantFrom(...splittable), parts, (name, pieces) => {
      const [header = [], ...rows] = longer(name);
      const sheets = withoutTable(name);
      let start = 0;
      pieces.forEach((piece, index) => {
        const end = index === pieces.length - 1 ? rows.length : Math.min(rows.length, start + piece.rows);
        const own = shuffled([header, ...rows.slice(start, end)], piece.orderKeys);
        sheets[piece.partName(name, index + 1)] = [...piece.titleBlock, ...own];
        start = end;
      });
      expect(entriesIn(sheets)).toEqual(entriesIn({ ...officeSheets, [name]: longer(name) }));
    }),
    { numRuns: 200 },
  );
});

const cells = fc.array(
  fc.record({
    month: fc.constantFrom('2026-09', '2026-10', '2026-11'),
    unit: fc.constantFrom('项目建设组', '生态旅游组'),
    id: fc.nat({ max: 999 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const inTitle = fc.boolean();

it('a plan whose units and months stand in names and titles of sheets is the plan with columns for them', () => {
  const headers = ['编号', '工作事项', '工作标准', '责任人', '完成时限'];
  const line = (id: number): Row => [id, '修路', '通车', '张三', '2026年10月20日'];
  fc.assert(
    fc.property(cells, inTitle, (tasks, titled) => {
      const heads = [...new Set(tasks.map(({ month, unit }) => `${unit}|${month}`))];
      const ordered = heads.flatMap((head) => tasks.filter(({ month, unit }) => `${unit}|${month}` === head));
      const sheets = withoutTable('月度计划');
      for (const head of heads) {
        const [unit = '', month = ''] = head.split('|');
        const own = tasks.filter((task) => task.unit === unit && task.month === month).map(({ id }) => line(id));
        const title = `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月份工作计划`;
        // Two sheets of one unit need names of their own all the same.
        const name = titled
          ? `月度计划-${unit}-第${String(Object.keys(sheets).length)}张`
          : `${unit} 月度计划 ${month}`;
        sheets[name] = titled ? [[title], headers, ...own] : [headers, ...own];
      }
      const together = [
        ['月份', '单位', ...headers],
        ...ordered.map(({ month, unit, id }) => [month, unit, ...line(id)]),
      ];
      expect(entriesIn(sheets)).toEqual(entriesIn({ ...officeSheets, 月度计划: together }));
    }),
    { numRuns: 200 },
  );
});
