// The workbook as this tab shows it: loaded, kept in step by the events, loaded anew where that is asked for.
import type { GridData } from '../../grid/grid-data';
import type { GridMessage } from '../../grid/grid-message';
import type { Opening, OpeningWish } from '../../wire';
import { pauseAfter } from '../calls/pauses';
import { ServerUnreachable } from '../calls/server-calls';
import { takeBack, unacknowledged } from './grid-session';
import { heldEdits } from './held-edits';
import { inLastingSheets } from './lasting-sheets';
import { leftOver, type LeftOver } from './left-over';
import { makeAgain } from './make-again';
import { messagesSince } from './messages-since';
import { placesOfCommands } from './places-of-commands';
import { standGrid, takeThePlace, type StandingGrid, type StandingUse } from './standing-grid';
import type { GridModel } from './vendor';
import { whenNobodyTypes } from './when-nobody-types';

export interface WorkbookInGrid {
  model(): GridModel | null;
  deliver(message: GridMessage): void;
  /** Edits that have not arrived are made again; where the server is not reached, it is asked again by itself. */
  load(): Promise<void>;
  /** The model as it stands once no loading is under way. */
  settled(): Promise<GridModel | null>;
  /** Once what is being typed has been entered, and until the next loading. */
  stopEditing(): void;
  /** Edits of this tab that have not come back from the desk. */
  hasUnacknowledged(): boolean;
  focus(): void;
}

export interface WorkbookSource extends Omit<StandingUse, 'refused'> {
  open(wish: OpeningWish): Promise<Opening>;
  /** An edit has been taken back. */
  refused(sentence: string): void;
  /** What could not be made again after a loading. */
  lost(what: LostEdits): void;
  /** The workbook is not to be had now. */
  unreachable(): void;
  /** What is to be known before the grid is drawn; of a long workbook first with its beginning. */
  opened(opening: Opening): void;
  /** A new model stands. */
  loaded(model: GridModel, grid: GridData): void;
}

export interface LostEdits extends Pick<LeftOver, 'hasTurns'> {
  /** Like `月度计划!B5`. */
  readonly places: readonly string[];
}

export function workbookInGrid(source: WorkbookSource): WorkbookInGrid {
  let standing: StandingGrid | null = null;
  /** Messages that came while a loading is under way; null: none is. */
  let early: GridMessage[] | null = null;
  let isWanted = false;
  let loading: Promise<void> | null = null;
  let hurry = (): void => undefined;
  /** Ids of edits, never to be made again. */
  const refused = new Set<string>();

  const use: StandingUse = {
    ...source,
    refused: (message, sentence) => {
      refused.add(message.nextRevisionId);
      source.refused(sentence);
      if (standing === null || !isTakenBack(standing.view.model, message)) void load();
    },
  };

  const stand = async (grid: GridData, mode: 'normal' | 'readonly'): Promise<StandingGrid> => {
    const next = await standGrid(use, { grid, mode, before: standing });
    if (standing !== null) await whenNobodyTypes(standing.view);
    return next;
  };

  const putInPlace = (next: StandingGrid): void => {
    if (standing !== null) takeThePlace(next, standing.view);
    standing = next;
  };

  /** The beginning of a long workbook stands in the grid while the whole is on its way. */
  const wholeAfterBeginning = async (): Promise<Opening> => {
    const first = await source.open('beginning');
    if (!first.isBeginning) return first;
    const whole = source.open('whole');
    source.opened(first);
    putInPlace(await stand(first.grid, 'readonly'));
    return whole;
  };

  const replace = async (): Promise<void> => {
    if (standing !== null) await whenNobodyTypes(standing.view);
    const heard: GridMessage[] = [];
    early = heard;
    await standing?.sender.stop();
    const opening = standing === null ? await wholeAfterBeginning() : await source.open('whole');
    const { grid, taken } = opening;
    source.opened(opening);
    const next = await stand(grid, 'normal');
    const before = standing?.view.model ?? null;
    putInPlace(next);
    const { model } = next.view;
    for (const message of messagesSince(grid.revisionId, heard)) next.deliver(message);
    early = null;
    source.loaded(model, grid);
    model.on('unexpected-revision-id', heard, () => void load());
    const arrived = new Set([...taken, ...heard.map(({ nextRevisionId }) => nextRevisionId)]);
    if (before !== null) carryOver(before, model, arrived);
  };

  const carryOver = (before: GridModel, model: GridModel, arrived: ReadonlySet<string>): void => {
    const parts = [leftOver(unacknowledged(before), { arrived, refused }), heldEdits(before)];
    const edits = inLastingSheets(
      parts.flatMap((part) => part.edits),
      before,
      model,
    );
    const left = edits.flatMap((commands) => makeAgain(model, commands));
    source.lost({
      places: placesOfCommands([before, model], left),
      hasTurns: parts.some(({ hasTurns }) => hasTurns),
    });
  };

  const loadAll = async (): Promise<void> => {
    for (let failures = 0; isWanted;) {
      isWanted = false;
      try {
        await replace();
      } catch (error) {
        source.unreachable();
        if (!(error instanceof ServerUnreachable)) throw error;
        isWanted = true;
        failures += 1;
        await Promise.race([pauseAfter(failures), new Promise<void>((resolve) => (hurry = resolve))]);
      }
    }
  };

  /** One after the other; what is asked for meanwhile is done once afterwards. */
  const load = (): Promise<void> => {
    isWanted = true;
    hurry();
    loading ??= loadAll()
      .catch(reportError)
      .finally(() => {
        early = null;
        loading = null;
      });
    return loading;
  };

  return {
    model: () => standing?.view.model ?? null,
    deliver: (message) => {
      // The desk has it after all.
      if (refused.has(message.nextRevisionId)) void load();
      else if (early !== null) early.push(message);
      else standing?.deliver(message);
    },
    load,
    settled: async () => {
      await loading;
      return standing?.view.model ?? null;
    },
    focus: () => standing?.view.focus(),
    stopEditing: () => {
      const view = standing?.view;
      if (view !== undefined) void whenNobodyTypes(view).then(() => view.model.updateMode('readonly'));
    },
    hasUnacknowledged: () => standing !== null && unacknowledged(standing.view.model).length > 0,
  };
}

/** False where the grid cannot do that by itself. */
function isTakenBack(model: GridModel, message: GridMessage): boolean {
  if (!unacknowledged(model).some(({ nextRevisionId }) => nextRevisionId === message.nextRevisionId)) return false;
  try {
    takeBack(model, message);
    return true;
  } catch {
    return false;
  }
}
