import type { Note, PageState } from './page-state';
import type { Store } from './store';

export type NewNote = Pick<Note, 'kind' | 'text'> & Partial<Pick<Note, 'title'>>;

/** The same message twice in a row says no more than once. */
export function showNote(store: Store<PageState>, note: NewNote): void {
  const { notes } = store.current();
  const last = notes.at(-1);
  if (last !== undefined && last.kind === note.kind && last.text === note.text) return;
  store.change({ notes: [...notes, { title: '', ...note, number: (last?.number ?? 0) + 1 }] });
}

export function closeNote(store: Store<PageState>, number: number): void {
  store.change({ notes: store.current().notes.filter((note) => note.number !== number) });
}
