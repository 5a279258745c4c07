// The grid itself, as a clerk has it open, on a workbook whose desk takes what the grid says.
import * as odoo from '@odoo/o-spreadsheet';
import { createHost } from '../../../../local/host/index';
import type { Book } from '../../../../local/serve/desk/book';
import { editBench } from '../../../../local/serve/desk/book-bench';
import type { EditBench, EditOutcome, TakenEdit } from '../../../../local/serve/edits/edit-bench';
import { takeEdit } from '../../../../local/serve/edits/take-edit';
import type { GridCommand } from '../../../../local/serve/grid/grid-message';
import { gridSnapshot } from '../../../../local/serve/grid/snapshot';
import type { XlsxWorkbook } from '../../../../local/workbook/contract';
import { documentOf, OWNER } from '../../host/run-script';

/** As much of the grid as a test uses. */
export interface GridModel {
  dispatch(type: string, payload?: object): unknown;
  readonly selection: {
    selectCell(column: number, row: number): void;
    setAnchorCorner(column: number, row: number): void;
  };
  readonly getters: {
    getActiveSheetId(): string;
    getEvaluatedCell(position: object): { readonly formattedValue: string };
    cellHasListDataValidationIcon(position: object): boolean;
  };
}

const { Model, setTranslationMethod } = odoo as unknown as {
  readonly Model: new (data: object, config: object) => GridModel;
  readonly setTranslationMethod: (translate: (term: string) => string) => void;
};
setTranslationMethod((term) => term);

export interface BenchSetting {
  /** Of the script, which may have an `onEdit`. */
  readonly code?: string;
  readonly user?: string;
}

/** As the desk makes it: what is typed goes through the host. */
export function benchOf(workbook: XlsxWorkbook, { code = '', user = OWNER }: BenchSetting = {}): EditBench {
  const document = documentOf({ workbook });
  const host = createHost({
    document,
    files: { 'appsscript.json': '{"timeZone":"Asia/Shanghai"}', 'Code.js': code },
    person: { email: user, locale: 'zh_CN' },
    now: new Date('2026-11-01T01:00:00Z'),
    window: null,
    authMode: 'FULL',
    readConsole: () => undefined,
    failure: null,
  });
  const book = { workbook, document, host } as Book;
  return editBench(book, {
    language: 'zh-CN',
    scriptFailed: (failure) => {
      throw failure;
    },
  });
}

export interface ClerksGrid {
  readonly model: GridModel;
  /** Does something in the grid; the commands it sends are taken as one edit. */
  does(action: (model: GridModel) => void): EditOutcome;
  /** The commands of the last action. */
  sent(): readonly GridCommand[];
}

export function gridOn(workbook: XlsxWorkbook, bench: EditBench = benchOf(workbook)): ClerksGrid {
  let sent: GridCommand[] = [];
  const receivers: ((message: unknown) => void)[] = [];
  const transportService = {
    sendMessage: (message: { type: string; commands?: GridCommand[] }) => {
      if (message.type === 'REMOTE_REVISION') sent.push(...(message.commands ?? []));
      for (const receive of receivers) receive(message);
      return Promise.resolve();
    },
    onNewMessage: (_: string, receive: (message: unknown) => void) => receivers.push(receive),
    leave: () => undefined,
  };
  const { grid } = gridSnapshot(workbook, { revisionId: 'first', language: 'zh-CN' });
  const model = silently(() => new Model(grid, { transportService, client: { id: 'clerk', name: 'clerk' } }));
  unsqueezed(model);
  return {
    model,
    sent: () => sent,
    does: (action) => {
      sent = [];
      silently(() => {
        action(model);
      });
      // As they arrive over the wire.
      return takeEdit(bench, JSON.parse(JSON.stringify(sent)) as GridCommand[]);
    },
  };
}

export function taken(outcome: EditOutcome): TakenEdit {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.sentence}`);
  return outcome;
}

/** One command a cell, as the page makes the grid send them. */
function unsqueezed(model: GridModel): void {
  const { session } = model as unknown as {
    readonly session: { readonly commandSquisher: { squish(commands: readonly unknown[]): readonly unknown[] } };
  };
  session.commandSquisher.squish = (commands) => commands;
}

/** The grid tells the console how long everything took. */
function silently<Answer>(work: () => Answer): Answer {
  const muted = (['debug', 'log', 'info'] as const).map((level) =>
    jest.spyOn(console, level).mockReturnValue(undefined),
  );
  try {
    return work();
  } finally {
    for (const one of muted) one.mockRestore();
  }
}
