import { isTypedInto } from '../grid/cell-keys';

/** Alt+Enter, as for the grid's own links; `follow` says whether the selected cell had a link. */
export function followLinkByKey(gridElement: HTMLElement, follow: () => boolean): void {
  gridElement.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.altKey || isTypedInto(gridElement) || !follow()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
