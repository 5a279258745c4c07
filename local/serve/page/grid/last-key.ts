import type { Key } from './finish-with-key';

/** The key pressed last in the element, null once the mouse has been pressed after it. */
export function lastKey(element: HTMLElement): () => Key | null {
  let last: Key | null = null;
  element.addEventListener('keydown', (event) => (last = event), { capture: true });
  element.addEventListener('pointerdown', () => (last = null), { capture: true });
  return () => last;
}
