// The workbook as this tab shows it: loaded, kept in step by the events, loaded anew where that is asked for.
import type { GridData } from '../../grid/grid-data';
import type { GridCommand, GridMessage } from '../../grid/grid-message';
import type { Opening, OpeningWish, RevisionAnswer } from '../../wire';
import { ServerUnreachable } from '../calls/server-calls';
import { unacknowledged } from './grid-session';
import { gridTransport, type GridTransport } from './grid-transport';
import { showGrid, type GridShowing, type GridView } from './grid-view';
import { messagesSince } from './messages-since';
import { goTo, goToSheet, placeOf } from './place';
import type { GridModel } from './vendor';
import { whenNobodyTypes } from './when-nobody-types';

/** `keepEdits`: edits that have not come back are made again; after a refusal they are given up. */
export type LoadingWish = 'keepEdits' | 'dropEdits';

export interface WorkbookInGrid {
  model(): GridModel | null;
  deliver(message: GridMessage): void;
  load(wish: LoadingWish): Promise<void>;
  /** The model as it stands once no loading is under way. */
  settled(): Promise<GridModel | null>;
  setEditable(mode: 'normal' | 'readonly'): void;
  /** Edits of this tab that have not come back from the desk. */
  hasUnacknowledged(): boolean;
  focus(): void;
}

export interface WorkbookSource {
  readonly showing: Omit<GridShowing, 'service' | 'arrange' | 'mode'>;
  open(wish: OpeningWish): Promise<Opening>;
  revise(message: GridMessage): Promise<RevisionAnswer>;
  refused(sentence: string): void;
  /** The edit is kept until the connection stands again. */
  unreachable(): void;
  /** What is to be known before the grid is drawn; of a long workbook first with its beginning. */
  opened(opening: Opening): void;
  /** A new model stands. */
  loaded(model: GridModel, grid: GridData): void;
}

export function workbookInGrid(source: WorkbookSource): WorkbookInGrid {
  let view: GridView | null = null;
  let transport: GridTransport | null = null;
  /** Messages that came while a loading is under way; null: none is. */
  let early: GridMessage[] | null = null;
  let wanted: LoadingWish | null = null;
  let loading: Promise<void> | null = null;

  const send = async (message: GridMessage): Promise<void> => {
    try {
      const answer = await source.revise(message);
      if (answer.kind === 'refused') source.refused(answer.sentence);
    } catch (error) {
      const sentence = error instanceof ServerUnreachable && error.kind === 'refuses' ? error.sentence : null;
      if (sentence === null) source.unreachable();
      else source.refused(sentence);
    }
  };

  const show = async (grid: GridData, mode: GridShowing['mode']): Promise<GridView> => {
    const place = view === null ? null : placeOf(view.model);
    view?.close();
    const next = gridTransport((message) => void send(message));
    const arrange = (model: GridModel): void => {
      if (place !== null) goToSheet(model, place);
    };
    view = await showGrid(grid, { ...source.showing, mode, service: next.service, arrange });
    transport = next;
    if (place !== null) goTo(view.model, place);
    return view;
  };

  /** The beginning of a long workbook stands in the grid while the whole is on its way. */
  const wholeAfterBeginning = async (): Promise<Opening> => {
    const first = await source.open('beginning');
    if (!first.isBeginning) return first;
    const whole = source.open('whole');
    source.opened(first);
    await show(first.grid, 'readonly');
    return whole;
  };

  const replace = async (wish: LoadingWish): Promise<void> => {
    if (view !== null) await whenNobodyTypes(view);
    const heard: GridMessage[] = [];
    early = heard;
    const opening = view === null ? await wholeAfterBeginning() : await source.open('whole');
    const { grid } = opening;
    const edits = view === null || wish === 'dropEdits' ? [] : unacknowledged(view.model);
    source.opened(opening);
    const { model } = await show(grid, 'normal');
    for (const message of messagesSince(grid.revisionId, heard)) transport?.deliver(message);
    early = null;
    source.loaded(model, grid);
    model.on('unexpected-revision-id', heard, () => void load('keepEdits'));
    const taken = new Set(heard.map(({ nextRevisionId }) => nextRevisionId));
    for (const { commands } of edits.filter(({ revisionId }) => !taken.has(revisionId))) makeAgain(model, commands);
  };

  const loadAll = async (): Promise<void> => {
    while (wanted !== null) {
      const wish = wanted;
      wanted = null;
      await replace(wish);
    }
  };

  /** One after the other; what is asked for meanwhile is done once afterwards. */
  const load = (wish: LoadingWish): Promise<void> => {
    wanted = wanted === 'dropEdits' ? 'dropEdits' : wish;
    loading ??= loadAll()
      .catch(source.unreachable)
      .finally(() => {
        early = null;
        loading = null;
      });
    return loading;
  };

  return {
    model: () => view?.model ?? null,
    deliver: (message) => {
      if (early !== null) early.push(message);
      else transport?.deliver(message);
    },
    load,
    settled: async () => {
      await loading;
      return view?.model ?? null;
    },
    focus: () => view?.focus(),
    setEditable: (mode) => {
      view?.model.updateMode(mode);
    },
    hasUnacknowledged: () => view !== null && unacknowledged(view.model).length > 0,
  };
}

function makeAgain(model: GridModel, commands: readonly GridCommand[]): void {
  const dispatch = model.dispatch as (type: string, payload: object) => unknown;
  for (const { type, ...payload } of commands) dispatch(type, payload);
}
