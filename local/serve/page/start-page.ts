// Puts the page together: what is shown, what is told, the workbook in the grid.
import type { PageLanguage } from '../wire';
import { hearEvent } from './calls/hear-event';
import { newSeat } from './calls/seat';
import { serverCalls } from './calls/server-calls';
import { listenToServer } from './calls/server-events';
import { pageWorkbook } from './grid/page-workbook';
import { prepareGrid } from './grid/prepare-grid';
import { keepFromLeaving } from './state/keep-from-leaving';
import { newPageActions } from './state/new-page-actions';
import type { PageInUse } from './state/page-in-use';
import { firstState } from './state/page-state';
import { newStore } from './state/store';

/** A connection that is back by then has stopped nobody. */
const PATIENCE_MILLISECONDS = 5_000;

export function startPage(language: PageLanguage): PageInUse {
  const store = newStore(firstState(language));
  const seat = newSeat();
  const calls = serverCalls(seat);
  const gridElement = document.createElement('div');
  gridElement.className = 'grid-element';
  prepareGrid(store, gridElement);
  const workbook = pageWorkbook({ store, calls, seat, gridElement });
  const events = listenToServer(seat, {
    opened: () => void workbook.load(),
    told: (event) => {
      hearEvent({ store, workbook }, event);
      if (event.kind === 'ended') events.close();
    },
    kept: () => {
      if (!store.current().isLoaded) store.change({ link: 'kept' });
    },
    lost: () => {
      if (store.current().link === 'ended') return;
      if (store.current().isLoaded) store.change({ link: 'lost' });
      window.setTimeout(() => {
        if (store.current().link === 'lost') workbook.stopEditing();
      }, PATIENCE_MILLISECONDS);
    },
  });
  keepFromLeaving(() => store.current().file.kind !== 'saved' || workbook.hasUnacknowledged());
  return { store, actions: newPageActions({ store, calls, workbook }), gridElement };
}
