// Parts of the desk that a whole workbook would show only by chance.
import type { PageEvent } from '../../../../local/serve/wire';
import type { UnresolvedFormula } from '../../../../local/recalculation/recalculation';
import { asHere } from '../../../../local/serve/desk/as-here';
import { AtWork } from '../../../../local/serve/desk/at-work';
import { editBench } from '../../../../local/serve/desk/book-bench';
import { pagePrinter } from '../../../../local/serve/desk/page-printer';
import { Revisions } from '../../../../local/serve/desk/revisions';
import { Runs } from '../../../../local/serve/desk/runs';
import { ScriptWrites } from '../../../../local/serve/desk/script-writes';
import { Upkeep } from '../../../../local/serve/desk/upkeep';
import { deskSentence } from '../../../../local/serve/words/desk-words';
import { newWorkbook } from '../../../../local/workbook/index';
import { documentOf, scriptHost } from '../../host/run-script';

function heard(): { readonly events: PageEvent[]; readonly announcer: ConstructorParameters<typeof Revisions>[0] } {
  const events: PageEvent[] = [];
  const tell = (event: PageEvent): void => void events.push(event);
  return { events, announcer: { toAll: tell, to: (_, event) => tell(event) } };
}

it('mails asked for by a dialog are files here, and a page where nothing prints', () => {
  const request = { month: '2026-10', channel: 'mail', attach: 'pdf' };
  expect(asHere([request, 'mail'], { prints: true })).toEqual([{ ...request, channel: 'outbox' }, 'mail']);
  expect(asHere([request], { prints: false })).toEqual([{ ...request, channel: 'outbox', attach: 'html' }]);
  expect(asHere([{ channel: 'any' }, null, [1]], { prints: false })).toEqual([{ channel: 'any' }, null, [1]]);
});

it('formulas that cannot be calculated are told of once, in one sentence for all of them', () => {
  const { events, announcer } = heard();
  const formulaAt = (row: number): UnresolvedFormula => ({
    ...{ sheet: 'Sums', row, column: 2, formula: 'LAMBDA(x,x)(1)' },
    reason: 'unsupported',
  });
  let unresolved = [formulaAt(3), formulaAt(4)];
  const upkeep = new Upkeep({
    workbook: newWorkbook,
    recalculation: { refresh: () => ({ changed: [], unresolved }), close: () => undefined },
    revisions: new Revisions(announcer),
    announcer,
    say: (sentence, facts) => deskSentence('en', sentence, facts),
  });
  upkeep.recalculate();
  upkeep.recalculate();
  unresolved = [formulaAt(4), formulaAt(5)];
  upkeep.recalculate();
  const said = events.map((event) => (event.kind === 'remark' ? event.sentence : event.kind));
  expect(said).toEqual([
    expect.stringMatching(/^Formulas such as Sums!B3 \(2 in all\)/u) as string,
    expect.stringMatching(/^Formulas such as Sums!B5 \(1 in all\)/u) as string,
  ]);
});

it('a script that fails after an edit is told of, and what was typed stays', () => {
  const document = documentOf();
  const host = scriptHost("function onEdit() { throw new Error('tidying'); }", { document });
  const failures: string[] = [];
  const { workbook } = document.settings;
  const bench = editBench(
    { workbook, document, host, bytes: new Uint8Array() },
    { language: 'en', scriptFailed: ({ message }) => void failures.push(message) },
  );
  bench.type({ sheet: 'First', row: 1, column: 1, text: 'kept' });
  expect(failures).toEqual(['Error: tidying']);
  expect(workbook.sheets()[0]?.shown({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['kept']]);
});

it('no more runs are begun inside one another than Google lets one person have', () => {
  const atWork = new AtWork(() => undefined);
  const writes = new ScriptWrites();
  const runs = new Runs({
    atWork,
    writes,
    beforeRun: () => undefined,
    afterWriting: () => undefined,
    toldOf: String,
    tooMany: 'too many',
  });
  let begun = 0;
  const again = (): unknown => {
    begun += 1;
    const answer = runs.run('tab-of-the-clerk', 'main', again);
    return answer.kind === 'failed' ? answer.message : answer.value;
  };
  expect(again()).toBe('too many');
  expect(begun).toBe(31);
});

it('a page is printed once in a run, and one that could not be printed is tried again in the next', () => {
  const asked: string[] = [];
  const reasons: string[] = [];
  const atWork = new AtWork(() => undefined);
  const program = { kind: 'office', name: 'LibreOffice', path: '/usr/bin/soffice' } as never;
  const print = pagePrinter({
    printer: {
      printPdf: (html) => {
        asked.push(html);
        return { kind: 'failed', failures: [{ program, reason: 'start', said: 'no room' }] };
      },
    },
    work: () => atWork.outermost(),
    failed: (reason) => void reasons.push(reason),
  });
  for (const html of ['a', 'b']) {
    atWork.during({ kind: 'run', seat: 'tab-of-the-clerk', functionName: 'menuEmailResults' }, () => {
      expect([print?.('a'), print?.(html), print?.('a')]).toEqual([null, null, null]);
    });
  }
  expect(asked).toEqual(['a', 'a', 'b']);
  expect(reasons).toEqual(Array(3).fill('/usr/bin/soffice no room'));
});

it('edits of long ago can no longer be undone', () => {
  const { announcer } = heard();
  const revisions = new Revisions(announcer);
  const taken = { kind: 'taken', touched: [], isStructural: false } as const;
  const edit = { ...taken, undo: () => edit, redo: () => edit } as never;
  for (let number = 0; number <= 300; number += 1) {
    const order = { version: 1, serverRevisionId: revisions.current(), nextRevisionId: `r${number}` } as const;
    revisions.take({ type: 'REMOTE_REVISION', clientId: 'clerk', commands: [], ...order }, edit);
  }
  expect([revisions.edited('r0'), revisions.edited('r1'), revisions.edited('r300')]).toEqual([null, edit, edit]);
});
