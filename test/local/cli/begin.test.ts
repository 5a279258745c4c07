import { openWorkbook } from '../../../local/workbook/index';
import { workplace, type Workplace } from './command-line';

let place: Workplace;

beforeEach(() => {
  place = workplace();
});

afterEach(() => {
  place.remove();
});

test('a newcomer begins from nothing: one command makes a workbook with every sheet', () => {
  const { status, stderr } = place.run(['setup', '--new', 'office.xlsx', '--lang', 'en']);
  expect([status, stderr]).toEqual([0, 'Written to office.xlsx\n']);
  const names = openWorkbook(place.bytes('office.xlsx'))
    .sheets()
    .map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Settings', 'Units', 'Monthly plan', 'Scores']));
  expect(place.run(['check', 'office.xlsx', '--lang', 'en']).status).toBe(0);
});

test('--new never touches a file that exists', () => {
  const before = place.bytes('month.xlsx');
  const { status, stderr } = place.run(['setup', '--new', 'month.xlsx', '--lang', 'en']);
  expect(status).toBe(2);
  expect(stderr).toContain('month.xlsx exists already and was left alone');
  expect(place.bytes('month.xlsx').equals(before)).toBe(true);
});

test('--new wants the name of an .xlsx and no other place to write to', () => {
  expect(place.run(['setup', '--new', 'office']).status).toBe(2);
  expect(place.run(['setup', '--new', 'office.xlsx', '--out', 'there']).status).toBe(2);
  expect(place.files()).toEqual(['month.xlsx']);
});

test('a dry run of --new says what would be made and makes nothing', () => {
  const { status, stdout } = place.run(['setup', '--new', 'office.xlsx', '--dry-run']);
  expect(status).toBe(0);
  expect(stdout).toContain('月度计划');
  expect(place.files()).toEqual(['month.xlsx']);
});
