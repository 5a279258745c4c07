// The workbook in the grid, joined to the page around it.
import { followCells } from '../cells/cell-aside';
import { markedCell, marksOf, type CellMarks } from '../cells/cell-marks';
import { drawNoteCorners } from '../cells/note-corners';
import { differenceSentence } from '../cells/tell-differences';
import { goToLink } from '../cells/go-to-link';
import { followLinkByKey } from '../cells/link-key';
import type { ServerCalls } from '../calls/server-calls';
import { putScriptMenus } from '../menus/menu-bar';
import { menuRunner } from '../menus/menu-runner';
import { makeMenuBarReachable, reachMenuBarByKey } from '../menus/reachable-menu-bar';
import { showNote } from '../state/notes';
import { askOwn } from '../state/own-questions';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { pageWords } from '../words/page-words';
import { moveByKey } from './cell-keys';
import { leaveSizeFieldByKey } from './leave-size-field';
import { reportSelections } from './selection-report';
import { selectionOf } from './place';
import { loadTemplates } from './vendor';
import { workbookInGrid, type WorkbookInGrid } from './workbook-in-grid';

export interface PageOfWorkbook {
  readonly store: Store<PageState>;
  readonly calls: ServerCalls;
  readonly seat: string;
  readonly gridElement: HTMLElement;
}

export function pageWorkbook({ store, calls, seat, gridElement }: PageOfWorkbook): WorkbookInGrid {
  const { language } = store.current();
  const words = pageWords(language);
  let marks: CellMarks = new Map();
  let stopFollowing = (): void => undefined;
  drawNoteCorners(() => marks);

  const menuUse = menuRunner({
    store,
    calls,
    selection: () => {
      const model = workbook.model();
      return model === null ? null : selectionOf(model);
    },
  });
  const workbook: WorkbookInGrid = workbookInGrid({
    showing: {
      container: gridElement,
      templates: loadTemplates(),
      language,
      seat,
      speaker: {
        tell: (text) => {
          showNote(store, { kind: 'remark', text });
        },
        confirm: (text, agreed, declined) => {
          const agree = { caption: words.buttons.OK, press: agreed };
          askOwn(store, { title: '', text, agree, ...(declined === undefined ? {} : { decline: declined }) });
        },
      },
    },
    open: calls.opening,
    revise: (message) => calls.revise({ message }),
    refused: (text) => {
      showNote(store, { kind: 'refusal', text });
    },
    lost: ({ places, hasTurns }) => {
      if (places.length > 0) showNote(store, { kind: 'refusal', text: words.editsLost(places.join(words.between)) });
      if (hasTurns) showNote(store, { kind: 'refusal', text: words.turnLost });
    },
    waiting: () => {
      if (store.current().link === 'open') store.change({ link: 'retrying' });
    },
    delivered: () => {
      if (store.current().link === 'retrying') store.change({ link: 'open' });
    },
    unreachable: () => {
      if (['open', 'retrying'].includes(store.current().link)) store.change({ link: 'lost' });
    },
    opened: ({ isBeginning, fileName, version, menus, file, unshown, grid }) => {
      const { isLoaded } = store.current();
      marks = marksOf(grid);
      document.title = fileName;
      store.change({ fileName, version, menus, file, link: 'open', isLoaded: isLoaded || !isBeginning });
      // Told once.
      if (!isLoaded && !isBeginning) store.change({ unshown });
      putScriptMenus(() => store.current().menus, menuUse);
    },
    loaded: (model, grid) => {
      const difference = differenceSentence(model, grid, words);
      if (difference !== null) showNote(store, { kind: 'remark', text: difference });
      stopFollowing();
      stopFollowing = followCells(model, {
        container: gridElement,
        marks: () => marks,
        show: (cellAside) => {
          store.change({ cellAside });
        },
      });
      reportSelections(model, (selection) => void calls.select({ selection }).catch(() => undefined));
      makeMenuBarReachable(gridElement);
    },
  });
  reachMenuBarByKey(gridElement);
  moveByKey(gridElement, () => workbook.model());
  leaveSizeFieldByKey(gridElement, workbook.focus);
  followLinkByKey(gridElement, () => {
    const model = workbook.model();
    const link = model === null ? null : markedCell(model, marks, model.getters.getActivePosition())?.link;
    return model !== null && link !== null && link !== undefined && goToLink(model, link);
  });
  return workbook;
}
