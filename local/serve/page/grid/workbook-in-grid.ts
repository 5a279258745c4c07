// The workbook as this tab shows it: loaded, kept in step by the events, loaded anew where that is asked for.
import type { GridMessage } from '../../grid/grid-message';
import type { Opening, RevisionAnswer } from '../../wire';
import { ServerUnreachable } from '../calls/server-calls';
import { unacknowledgedCommands } from './grid-session';
import { gridTransport, type GridTransport } from './grid-transport';
import { showGrid, type GridShowing, type GridView } from './grid-view';
import { messagesSince } from './messages-since';
import { goTo, placeOf } from './place';
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
  readonly showing: Omit<GridShowing, 'service'>;
  open(): Promise<Opening>;
  revise(message: GridMessage): Promise<RevisionAnswer>;
  refused(sentence: string): void;
  /** The edit is kept until the connection stands again. */
  unreachable(): void;
  /** What is to be known before the grid is drawn. */
  opened(opening: Opening): void;
  /** A new model stands. */
  loaded(model: GridModel): void;
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

  const replace = async (wish: LoadingWish): Promise<void> => {
    if (view !== null) await whenNobodyTypes(view);
    early = [];
    const opening = await source.open();
    const place = view === null ? null : placeOf(view.model);
    const kept = view === null || wish === 'dropEdits' ? [] : unacknowledgedCommands(view.model);
    source.opened(opening);
    view?.close();
    const next = gridTransport((message) => void send(message));
    view = await showGrid(opening.grid, { ...source.showing, service: next.service });
    transport = next;
    if (place !== null) goTo(view.model, place);
    for (const message of messagesSince(opening.grid.revisionId, early)) next.deliver(message);
    early = null;
    source.loaded(view.model);
    view.model.on('unexpected-revision-id', next, () => void load('keepEdits'));
    for (const { type, ...payload } of kept) dispatch(view.model, type, payload);
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
    loading ??= loadAll().finally(() => {
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
    hasUnacknowledged: () => view !== null && unacknowledgedCommands(view.model).length > 0,
  };
}

function dispatch(model: GridModel, type: string, payload: object): void {
  (model.dispatch as (type: string, payload: object) => unknown)(type, payload);
}
