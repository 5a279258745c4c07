// Keys that the grid leaves out: Home for the beginning of the row, Alt and arrow down for the list of a cell.
import type { GridModel } from './vendor';

/** In which the grid hears the keys, typed into or not. */
const FIELD = '.o-grid .o-composer';

/** For as long as the page stands. */
export function moveByKey(gridElement: HTMLElement, model: () => GridModel | null): void {
  const answerBy = (answers: (event: KeyboardEvent, model: GridModel) => boolean) => (event: KeyboardEvent) => {
    const present = model();
    if (present === null || !isInField(event) || !answers(event, present)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Where a text is being typed the key does not come as far as here.
  gridElement.addEventListener('keydown', answerBy(goesToFirstColumn));
  const showsListOutsideText = answerBy(showsList);
  gridElement.addEventListener(
    'keydown',
    (event) => {
      if (!isTypedInto(gridElement)) showsListOutsideText(event);
    },
    { capture: true },
  );
}

/** As far as it is drawn. */
export function isTypedInto(gridElement: HTMLElement): boolean {
  return gridElement.querySelector('.o-composer.active') !== null;
}

function isInField({ target }: Event): boolean {
  return target instanceof Element && target.closest(FIELD) !== null;
}

function goesToFirstColumn(event: KeyboardEvent, { getters, selection }: GridModel): boolean {
  if (event.key !== 'Home' || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { sheetId, row } = getters.getActivePosition();
  const { col } = getters.getNextVisibleCellPosition({ sheetId, col: 0, row });
  if (event.shiftKey) selection.setAnchorCorner(col, row);
  else selection.selectCell(col, row);
  return true;
}

/** By the grid's own key for changing a cell, which shows the list as well. */
function showsList({ key, altKey, shiftKey, target }: KeyboardEvent, { getters }: GridModel): boolean {
  const isAsked = key === 'ArrowDown' && altKey && !shiftKey;
  if (!isAsked || !getters.cellHasListDataValidationIcon(getters.getActivePosition())) return false;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }));
  return true;
}
