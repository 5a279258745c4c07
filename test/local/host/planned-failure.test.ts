import { RunKilled } from '../../../local/host/index';
import type { PlannedFailure } from '../../../local/host/index';
import { documentOf, hostOf, runScript, scriptHost } from './run-script';

const CODE = `function main() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  try {
    sheet.getRange(1, 1).setValue('first');
    SpreadsheetApp.flush();
    sheet.getRange(2, 1).setValue('second');
    SpreadsheetApp.flush();
  } catch (error) {
    return error.name;
  }
  return 'done';
}`;
const CALLS = [
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.Spreadsheet.getSheets',
  'SpreadsheetApp.Sheet.getRange',
  'SpreadsheetApp.Range.setValue',
  'SpreadsheetApp.flush',
  'SpreadsheetApp.Sheet.getRange',
  'SpreadsheetApp.Range.setValue',
  'SpreadsheetApp.flush',
];

function columnAfter(failure: PlannedFailure): { answer: unknown; cells: unknown } {
  const document = documentOf();
  let answer: unknown;
  try {
    answer = scriptHost(CODE, { document, failure }).run('main');
  } catch (error) {
    answer = error;
  }
  const cells = runScript('return sheet.getRange(1, 1, 2, 1).getValues().flat();', { document });
  return { answer, cells };
}

it('counts every call of a service, in order', () => {
  const host = scriptHost(CODE);
  host.run('main');
  expect(host.calls()).toEqual(CALLS);
});

it('counts each run from its start', () => {
  const host = hostOf('');
  host.run('main');
  host.run('main');
  expect(host.calls()).toHaveLength(3);
});

describe('a call that fails as planned', () => {
  it('has no effect when it fails before', () => {
    expect(columnAfter({ call: 7, mode: 'throw', when: 'before' })).toEqual({
      answer: 'Exception',
      cells: ['first', ''],
    });
  });

  it('has its effect when it fails after', () => {
    expect(columnAfter({ call: 7, mode: 'throw', when: 'after' })).toEqual({
      answer: 'Exception',
      cells: ['first', 'second'],
    });
  });
});

describe('a run that is killed', () => {
  it('ends although the script catches everything', () => {
    const { answer } = columnAfter({ call: 5, mode: 'kill', when: 'before' });
    expect(answer).toBeInstanceOf(RunKilled);
    expect(String(answer)).toContain('call 5, SpreadsheetApp.flush');
  });

  it('loses what was written and not flushed', () => {
    expect(columnAfter({ call: 5, mode: 'kill', when: 'before' }).cells).toEqual(['', '']);
  });

  it('keeps what was flushed', () => {
    expect(columnAfter({ call: 5, mode: 'kill', when: 'after' }).cells).toEqual(['first', '']);
  });

  it('has no effect on anything afterwards, not even from a finally', () => {
    const document = documentOf();
    const code = `function main() {
      const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1);
      try { cell.getRow(); } finally { cell.setValue('from the grave'); SpreadsheetApp.flush(); }
    }`;
    expect(() =>
      scriptHost(code, { document, failure: { call: 4, mode: 'kill', when: 'before' } }).run('main'),
    ).toThrow(RunKilled);
    expect(runScript('return cell.getValue();', { document })).toBe('');
  });

  it('lets go of its lock', () => {
    const document = documentOf();
    const code = `function main() { LockService.getDocumentLock().tryLock(10); SpreadsheetApp.flush(); }`;
    expect(() =>
      scriptHost(code, { document, failure: { call: 3, mode: 'kill', when: 'before' } }).run('main'),
    ).toThrow(RunKilled);
    expect(runScript('return LockService.getDocumentLock().tryLock(10);', { document })).toBe(true);
  });
});
