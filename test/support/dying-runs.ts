// Runs of the built program that go wrong at one call of a service, and what is left of the document.
import { RunKilled, ScriptFailure } from '../../local/host/index';
import type { PlannedFailure, HostDocument } from '../../local/host/index';
import type { Content } from '../../local/workbook/contract';
import { openWorkbook } from '../../local/workbook/index';
import { documentOf } from '../local/host/run-script';
import { builtHost } from './built-host';

/** A click and the workbook it is made on. */
export interface Story {
  readonly name: string;
  readonly workbook: Uint8Array;
  readonly action: string;
  readonly request: object;
}

/** The four ways in which a call goes wrong. */
export const failures = {
  failsOnce: { mode: 'throw', when: 'before' },
  failsForEver: { mode: 'throw', when: 'before', for: 'ever' },
  killedThere: { mode: 'kill', when: 'before' },
  succeedsAndDies: { mode: 'kill', when: 'after' },
} as const satisfies Readonly<Record<string, Omit<PlannedFailure, 'call'>>>;

export type FailureName = keyof typeof failures;

/** Under one of these names a run posts itself; nothing else of ours stays outside the sheets. */
const BOARD = ['xiaoneng.run', 'xiaoneng.stop'];

const WHOLE_WORKBOOK = { month: '', language: null, dryRun: false, mark: '' };

export type Cells = Readonly<Record<string, string>>;

/** The sheets of a document, each as one text of what its cells hold. */
export function cellsOf(document: HostDocument): Cells {
  const { workbook } = document.settings;
  return Object.fromEntries(
    workbook.sheets().map((sheet) => {
      const rows = sheet.lastRow();
      const columns = sheet.lastColumn();
      const contents = rows === 0 || columns === 0 ? [] : sheet.read({ row: 1, column: 1, rows, columns });
      return [sheet.name, JSON.stringify(contents.map((row) => row.map(plain)))];
    }),
  );
}

/** What is posted about a run that nobody has taken down. */
export function boardOf({ properties }: HostDocument): readonly string[] {
  return BOARD.flatMap((key) => properties.get(key) ?? []);
}

export interface Ending {
  readonly document: HostDocument;
  readonly answer: object;
  readonly calls: readonly string[];
}

export function uninterrupted(story: Story): Ending {
  const document = documentOf({ workbook: openWorkbook(story.workbook) });
  return ended(document, story);
}

/** The document after a run of which one call went wrong, whether the run died of it, was refused or came to its end all the same. */
export function interrupted(story: Story, failure: PlannedFailure): HostDocument {
  const document = documentOf({ workbook: openWorkbook(story.workbook) });
  try {
    builtHost(document, { failure }).run(story.action, story.request);
  } catch (error) {
    // Before the program has its ports there is nobody to make a sentence of a failure; Google shows its own.
    if (!(error instanceof RunKilled || error instanceof ScriptFailure)) throw error;
  }
  return document;
}

/** The same click once more, by somebody whose services all work. */
export function ended(document: HostDocument, { action, request }: Story): Ending {
  const host = builtHost(document);
  const answer = host.run(action, request) as object;
  return { document, answer, calls: [...host.calls()] };
}

/** Codes and sheets of what verifying finds. */
export function faultsOf(document: HostDocument): string[] {
  const report = builtHost(document).run('clientVerify', WHOLE_WORKBOOK) as {
    readonly faults?: readonly { readonly code: string; readonly sheet: string }[];
  };
  if (report.faults === undefined) throw new Error(JSON.stringify(report));
  return report.faults.map(({ code, sheet }) => `${code} ${sheet}`.trim());
}

function plain(content: Content): unknown {
  return content.kind === 'blank' ? null : 'value' in content ? content.value : content;
}
