// What becomes of each thing the server tells.
import type { Menu, PageEvent } from '../../wire';
import { differenceSentence } from '../cells/tell-differences';
import type { SheetResults } from '../../grid/grid-data';
import type { WorkbookInGrid } from '../grid/workbook-in-grid';
import { goToCells } from '../grid/place';
import { showNote } from '../state/notes';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { pageWords } from '../words/page-words';

interface Hearing {
  readonly store: Store<PageState>;
  readonly workbook: WorkbookInGrid;
}

export function hearEvent({ store, workbook }: Hearing, event: PageEvent): void {
  const { questions, answered } = store.current();
  switch (event.kind) {
    case 'revision':
      workbook.deliver(event.message);
      break;
    case 'results':
      void hearResults({ store, workbook }, event.sheets);
      break;
    case 'reload':
      void workbook.load();
      break;
    case 'menus':
      hearMenus({ store, workbook }, event.menus);
      break;
    case 'question':
      // A grid that is loaded anew is told again what is open, even if the answer to it is just on its way.
      if (answered.includes(event.name)) break;
      store.change({ questions: [...questions.filter(({ name }) => name !== event.name), event] });
      break;
    case 'frame':
      store.change(event.frame.kind === 'sidebar' ? { sidebar: event.frame } : { dialog: event.frame });
      break;
    case 'toast':
      showNote(store, event);
      break;
    case 'select':
      void workbook.settled().then((model) => model !== null && goToCells(model, event.selection));
      break;
    case 'running':
      store.change({ running: event.functionNames });
      break;
    case 'file':
      store.change({ file: event.state });
      break;
    case 'remark':
      showNote(store, { kind: 'remark', text: event.sentence });
      break;
    case 'ended':
      store.change({ link: 'ended', ending: event.sentence });
      workbook.stopEditing();
      break;
  }
}

/** Not while the grid is ahead of the file: what was typed since brings results of its own. */
async function hearResults({ store, workbook }: Hearing, sheets: readonly SheetResults[]): Promise<void> {
  const model = await workbook.settled();
  if (model === null || workbook.hasUnacknowledged()) return;
  const text = differenceSentence(model, { sheets }, pageWords(store.current().language));
  if (text !== null) showNote(store, { kind: 'remark', text });
}

/** What is below a title is asked for at each opening; the titles themselves are drawn once with the grid. */
function hearMenus({ store, workbook }: Hearing, menus: readonly Menu[]): void {
  const titles = (all: readonly Menu[]): string => JSON.stringify(all.map(({ title }) => title));
  const isSame = titles(menus) === titles(store.current().menus);
  store.change({ menus });
  if (!isSame) void workbook.load();
}
