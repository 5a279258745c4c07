import { RunKilled } from '../../../local/host/index';
import type { HostDocument, PlannedFailure } from '../../../local/host/index';
import { keptMails } from '../../support/kept-mails';
import { COLLEAGUE, documentOf, hostOf, runScript, scriptHost } from './run-script';

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

describe('a call from which on everything fails', () => {
  it('fails at every later call too', () => {
    const body = `const tries = [];
      for (let time = 0; time < 3; time += 1) try { sheet.getName(); tries.push('fine'); } catch (error) { tries.push(error.name); }
      return tries;`;
    const failure = { call: 5, mode: 'throw', when: 'before', for: 'ever' } as const;
    expect(runScript(body, { failure })).toEqual(['fine', 'Exception', 'Exception']);
    expect(runScript(body, { failure: { ...failure, for: 'once' } })).toEqual(['fine', 'Exception', 'fine']);
  });
});

describe('a run within a run, on the same document', () => {
  /** The other person's script runs just before that call of the first one. */
  function twoRuns(first: string, second: string, call: number): { answers: unknown[]; document: HostDocument } {
    const document = documentOf();
    const answers: unknown[] = [];
    const beforeCall = (current: number): void => {
      if (current === call) answers.push(runScript(second, { document, user: COLLEAGUE }));
    };
    answers.push(runScript(first, { document, beforeCall }));
    return { answers, document };
  }

  it('does not see what the first has written and not flushed', () => {
    const { answers, document } = twoRuns(
      "cell.setValue('first'); SpreadsheetApp.flush();",
      'return cell.getValue();',
      5,
    );
    expect(answers[0]).toBe('');
    expect(runScript('return cell.getValue();', { document })).toBe('first');
  });

  it('neither loses nor applies the waiting writes of the first when it is killed itself', () => {
    const document = documentOf();
    const failure = { call: 5, mode: 'kill', when: 'before' } as const;
    const beforeCall = (current: number): void => {
      if (current !== 6) return;
      const dying = hostOf("cell.setValue('second'); SpreadsheetApp.flush();", { document, failure });
      expect(() => dying.run('main')).toThrow(RunKilled);
    };
    const body = "cell.setValue('first'); sheet.getName(); SpreadsheetApp.flush(); return cell.getValue();";
    expect(runScript(body, { document, beforeCall })).toBe('first');
  });

  it('gets no lock that the first holds, at once, and gets it after the first', () => {
    const lock = 'return LockService.getDocumentLock().tryLock(10000);';
    const holding = `const taken = LockService.getDocumentLock().tryLock(10); sheet.getName(); return taken;`;
    expect(twoRuns(holding, lock, 6).answers).toEqual([false, true]);
    expect(twoRuns(holding, lock, 5).answers).toEqual([true, true]);
  });

  it('shares the properties with the first at once', () => {
    const set = "PropertiesService.getDocumentProperties().setProperty('run', 'first'); sheet.getName();";
    expect(twoRuns(set, "return PropertiesService.getDocumentProperties().getProperty('run');", 6).answers[0]).toBe(
      'first',
    );
  });
});

describe('what has to last', () => {
  it('is told after each flush and each property, when the cells are already there', () => {
    const { workbook } = documentOf().settings;
    const seen: unknown[] = [];
    const onFlush = (): void => {
      seen.push(workbook.sheets()[0]?.shown({ row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]);
    };
    const body = `cell.setValue('a'); SpreadsheetApp.flush(); cell.setValue('b');
      PropertiesService.getDocumentProperties().setProperty('k', 'v').deleteProperty('k'); SpreadsheetApp.flush();`;
    runScript(body, { workbook, onFlush });
    expect(seen).toEqual(['a', 'a', 'a', 'b']);
  });

  it('ends the run when it cannot be kept, whatever the script catches: no mail leaves after that', () => {
    const mail = keptMails();
    const onFlush = (): void => {
      throw new Error('disk full');
    };
    const body = `try { SpreadsheetApp.flush(); } catch (error) {}
      try { MailApp.sendEmail({ to: 'li@example.com', subject: 's', body: 'b' }); } catch (error) {}`;
    expect(() => runScript(body, { mail, onFlush })).toThrow('disk full');
    expect(mail.left).toEqual([]);
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
