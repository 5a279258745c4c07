// A small contest as people would enter it, on the sheets that set-up makes: three groups with two members each.
import { setUp } from '../../src/app/set-up';
import type { ClientRequest } from '../../src/app/client-messages';
import type { CellValue } from '../../src/sheets/workbook-snapshot';
import { fakePorts, type FakePorts } from './fake-ports';
import { fakeWorkbook } from './fake-workbook';

export const OCTOBER: ClientRequest = { month: '2026-10', language: null, dryRun: false };

export interface ContestSize {
  readonly months?: readonly string[];
  readonly groups?: number;
  readonly tasksPerGroup?: number;
}

/** Every group is scored a point lower than the one before; all else is equal. */
export function contestPorts({ months = ['2026-10'], groups = 3, tasksPerGroup = 2 }: ContestSize = {}): FakePorts {
  const ports = fakePorts(fakeWorkbook());
  setUp(ports, { month: '', language: null, dryRun: false });
  const names = Array.from({ length: groups }, (_, index) => `第${index + 1}组`);
  enter(
    ports,
    '单位',
    names.map((name) => [name, '指挥组', '指挥组月度', `${name}长`, '', '是']),
  );
  enter(
    ports,
    '人员',
    names.flatMap((name) => [
      ['', `${name}长`, name, '组长', '', day('2026-01-01')],
      ['', `${name}甲`, name, '组员', '', day('2026-01-01')],
      ['', `${name}乙`, name, '组员', '', day('2026-01-01')],
    ]),
  );
  enter(
    ports,
    '计划提交',
    forEach(months, names, (month, name) => [[month, name, day(`${month}-01`)]]),
  );
  enter(
    ports,
    '月度计划',
    forEach(months, names, (month, name, index) =>
      Array.from({ length: tasksPerGroup }, (_, task) => [
        month,
        name,
        `${index + 1}-${task + 1}`,
        '事项',
        '标准',
        `${name}${task % 2 === 0 ? '甲' : '乙'}`,
        1,
        day(`${month}-20`),
        1,
        day(`${month}-19`),
      ]),
    ),
  );
  enter(
    ports,
    '评分',
    forEach(months, names, (month, name, index) => [
      [month, name, 'A', '刘主任', 95 - index],
      ...['长', '甲', '乙'].map((person, place) => [month, `${name}${person}`, 'C', '刘主任', 90 - 3 * index - place]),
    ]),
  );
  enter(
    ports,
    '民主测评',
    forEach(months, names, (month, name) =>
      ['领导', '同级', '群众'].map((raters) => [month, name, raters, 8, 2, 0, 0, 0]),
    ),
  );
  return ports;
}

/** Below what is there already, as a person would. */
export function enter(ports: FakePorts, sheet: string, rows: readonly (readonly CellValue[])[]): void {
  const first = ports.workbook.sheet(sheet).values.length + 1;
  ports.workbook.enter(sheet, first, rows);
}

function day(date: string): CellValue {
  return { date, time: '00:00:00' };
}

function forEach(
  months: readonly string[],
  names: readonly string[],
  rows: (month: string, name: string, index: number) => CellValue[][],
): CellValue[][] {
  return months.flatMap((month) => names.flatMap((name, index) => rows(month, name, index)));
}
