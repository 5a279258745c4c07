import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../state/page-in-use';

/** The grid is put here once: an element that is put anew forgets how far it was scrolled. */
export function GridPlace() {
  const { words, gridElement } = usePage();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    main.current?.append(gridElement);
  }, [gridElement]);
  return <main class="grid" aria-label={words.grid} ref={main} />;
}
