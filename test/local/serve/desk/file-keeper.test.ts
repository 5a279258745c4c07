// When the file is written: soon after a change, and after every change.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileKeeper } from '../../../../local/serve/desk/file-keeper';

const DELAY_MS = 700;

let folder: string;
let file: string;
let content: string;
let keeper: FileKeeper;

const bytes = (): Uint8Array => new TextEncoder().encode(content);
const onDisk = (): string => readFileSync(file, 'utf8');

function change(to: string): void {
  content = to;
  keeper.changed();
}

beforeEach(() => {
  jest.useFakeTimers();
  folder = mkdtempSync(path.join(tmpdir(), 'xiaoneng-keeper-'));
  file = path.join(folder, 'book.xlsx');
  content = 'as opened';
  writeFileSync(file, content);
  keeper = new FileKeeper({ file, language: 'en', bytes, tell: () => undefined }, bytes());
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('changes soon after one another are written together', () => {
  change('first');
  jest.advanceTimersByTime(DELAY_MS - 1);
  change('second');
  expect(onDisk()).toBe('as opened');
  jest.advanceTimersByTime(1);
  expect([onDisk(), keeper.state()]).toEqual(['second', { kind: 'saved' }]);
});

it('a timer that rings before the clock has come so far loses nothing', () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(1000);
  change('first');
  clock.mockReturnValue(1000 + DELAY_MS - 0.4);
  jest.advanceTimersByTime(DELAY_MS);
  expect(onDisk()).toBe('first');
  change('second');
  jest.advanceTimersByTime(DELAY_MS);
  expect(onDisk()).toBe('second');
});

it('whoever waits while no timer rings writes what is due, and nothing before', () => {
  const clock = jest.spyOn(performance, 'now').mockReturnValue(1000);
  change('first');
  clock.mockReturnValue(1000 + DELAY_MS - 1);
  keeper.saveIfDue();
  expect(onDisk()).toBe('as opened');
  clock.mockReturnValue(1000 + DELAY_MS);
  keeper.saveIfDue();
  expect(onDisk()).toBe('first');
});

it('a change after a save that was asked for waits its whole time', () => {
  change('first');
  jest.advanceTimersByTime(DELAY_MS - 100);
  keeper.save();
  change('second');
  jest.advanceTimersByTime(100);
  expect(onDisk()).toBe('first');
  jest.advanceTimersByTime(DELAY_MS - 100);
  expect(onDisk()).toBe('second');
});
