// Enter and Escape in the fields for the size of the letters and of the view lead back to the cells: what is typed next is meant for them.

const FIELD = '.o-number-input';

/** For as long as the page stands. */
export function leaveSizeFieldByKey(gridElement: HTMLElement, focusCells: () => void): void {
  gridElement.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    const isLeft = (key === 'Enter' || key === 'Escape') && !isComposing;
    if (!isLeft || !(target instanceof HTMLInputElement) || !target.matches(FIELD)) return;
    // Or the cell would get the line break.
    event.preventDefault();
    focusCells();
  });
}
