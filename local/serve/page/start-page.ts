// Puts the page together: what is shown, what is told, the workbook in the grid.
import { followCells } from './cells/cell-aside';
import { marksOf, type CellMarks } from './cells/cell-marks';
import { drawNoteCorners } from './cells/note-corners';
import { hearEvent } from './calls/hear-event';
import { listenToServer } from './calls/server-events';
import { newSeat } from './calls/seat';
import { serverCalls } from './calls/server-calls';
import { reportSelections, type SelectionSource } from './grid/selection-report';
import { goToCells, selectionOf } from './grid/place';
import { loadTemplates } from './grid/vendor';
import { prepareGrid } from './grid/prepare-grid';
import { workbookInGrid, type WorkbookInGrid } from './grid/workbook-in-grid';
import { putScriptMenus } from './menus/menu-bar';
import { newPageActions } from './state/new-page-actions';
import { showNote } from './state/notes';
import { askOwn } from './state/own-questions';
import type { PageInUse } from './state/page-in-use';
import { firstState } from './state/page-state';
import { newStore } from './state/store';
import type { PageLanguage } from '../wire';
import { pageWords } from './words/page-words';

export interface StartedPage extends PageInUse {
  /** Once the element for the grid stands. */
  readonly begin: (container: HTMLElement) => Promise<void>;
}

export function startPage(language: PageLanguage): StartedPage {
  const store = newStore(firstState(language));
  const seat = newSeat();
  const calls = serverCalls(seat);
  const words = pageWords(language);
  let workbook: WorkbookInGrid | null = null;
  let marks: CellMarks = new Map();
  let stopFollowing = (): void => undefined;
  const grid: SelectionSource = {
    selection: () => {
      const model = workbook?.model() ?? null;
      return model === null ? null : selectionOf(model);
    },
    focus: () => workbook?.focus(),
    goTo: (selection) => {
      const model = workbook?.model() ?? null;
      if (model !== null) goToCells(model, selection);
    },
  };
  const actions = newPageActions({ store, calls, grid });
  prepareGrid(store);
  drawNoteCorners(() => marks);

  const begin = async (container: HTMLElement): Promise<void> => {
    const templates = await loadTemplates();
    const opened = workbookInGrid({
      showing: {
        container,
        templates,
        language,
        seat,
        speaker: {
          tell: (text) => {
            showNote(store, { kind: 'remark', text });
          },
          confirm: (text, agreed) => {
            askOwn(store, { title: '', text, agree: { caption: words.buttons.OK, press: agreed } });
          },
        },
      },
      open: calls.opening,
      revise: (message) => calls.revise({ message }),
      refused: (text) => {
        showNote(store, { kind: 'refusal', text });
        void opened.load('dropEdits');
      },
      unreachable: () => {
        store.change({ link: 'lost' });
      },
      opened: ({ fileName, version, menus, file, unshown, grid: data }) => {
        marks = marksOf(data);
        const isFirst = !store.current().isLoaded;
        document.title = fileName;
        store.change({ fileName, version, menus, file, link: 'open', isLoaded: true, ...(isFirst ? { unshown } : {}) });
        putScriptMenus(() => store.current().menus, {
          isRunning: (name) => store.current().running.includes(name),
          click: actions.runMenu,
        });
      },
      loaded: (model) => {
        stopFollowing();
        stopFollowing = followCells(model, {
          container,
          marks: () => marks,
          show: (cellAside) => {
            store.change({ cellAside });
          },
        });
        reportSelections(model, (selection) => void calls.select({ selection }).catch(() => undefined));
      },
    });
    workbook = opened;
    listenToServer(seat, {
      opened: () => void opened.load('keepEdits'),
      kept: () => {
        store.change({ link: 'kept' });
      },
      told: (event) => {
        hearEvent({ store, workbook: opened }, event);
      },
      lost: () => {
        if (store.current().link === 'ended') return;
        if (store.current().link === 'open') store.change({ link: 'lost' });
        opened.setEditable(false);
      },
    });
  };
  return { store, actions, begin };
}
