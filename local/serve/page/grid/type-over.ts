// How typing begins. The hidden field in which the grid hears the keys holds the text of the cell until the first letter has been drawn.
// An input method, or a hand faster than the drawing, would write in front of that text; so it is taken out before anything is written.

const FIELD = '.o-grid .o-composer';
/** The line above the grid as well. */
const ANY_FIELD = '.o-composer';
const SHEET_TAB = '.o-sheet-list .o-sheet';
/** How a key is named that an input method has taken. */
const TAKEN_BY_INPUT_METHOD: readonly string[] = ['Process', 'Unidentified'];

/** For as long as the grid of this element is drawn. */
export function typeOver(grid: Element, isTyping: () => boolean): void {
  const empty = ({ target }: Event): void => {
    const field = target instanceof Element ? target.closest(FIELD) : null;
    if (field !== null && field.hasChildNodes() && !isTyping()) field.replaceChildren();
  };
  const hearKey = (event: KeyboardEvent): void => {
    // Enter chooses among what the input method offers; the grid would leave the cell.
    if (event.isComposing) event.stopPropagation();
    else if (writes(event)) empty(event);
  };
  grid.addEventListener('keydown', (event) => event instanceof KeyboardEvent && hearKey(event), { capture: true });
  grid.addEventListener('keyup', (event) => event instanceof KeyboardEvent && hearRelease(event), { capture: true });
  // Dictation and emoji come without a key.
  for (const begin of ['compositionstart', 'beforeinput']) grid.addEventListener(begin, empty, { capture: true });
  grid.addEventListener('input', dropPlaceholder, { capture: true });
  grid.addEventListener('pointerdown', (event) => isTyping() && enterBeforeSheet(event), { capture: true });
}

/** A word that is given up while it is spelled leaves the browser's own line break, which the grid would enter. */
function dropPlaceholder({ target }: Event): void {
  if (!(target instanceof Element) || !target.matches(ANY_FIELD)) return;
  const [first, ...others] = target.childNodes;
  if (first?.nodeName === 'BR' && others.length === 0) target.replaceChildren();
}

/** Where F2 is let go before the text is drawn, the grid would put the caret where it stood before: at the beginning. */
function hearRelease(event: KeyboardEvent): void {
  if (event.key === 'F2') event.stopPropagation();
}

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && (key.length === 1 || TAKEN_BY_INPUT_METHOD.includes(key));
}

/** The grid turns to another sheet before it hears that the cell is left, and gives the text up; a formula may go on there. */
function enterBeforeSheet({ target }: Event): void {
  const field = document.activeElement;
  if (!(target instanceof Element) || target.closest(SHEET_TAB) === null) return;
  if (field instanceof HTMLElement && field.matches(ANY_FIELD) && !field.textContent.startsWith('=')) field.blur();
}
