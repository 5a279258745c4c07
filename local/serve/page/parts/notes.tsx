import { useEffect } from 'preact/hooks';
import { usePage } from '../state/page-in-use';
import type { Note } from '../state/page-state';
import { CloseButton } from './close-button';

const TOAST_MILLISECONDS = 5000;

/** Messages at the foot of the page: toasts go by themselves, the others when they are closed. */
export function Notes() {
  const { state } = usePage();
  return (
    <div class="notes" aria-live="polite">
      {state.notes.map((note) => (
        <NoteBox key={note.number} note={note} />
      ))}
    </div>
  );
}

function NoteBox({ note }: { readonly note: Note }) {
  const { words, actions } = usePage();
  const { number, kind, text } = note;
  useEffect(() => {
    if (kind !== 'toast') return;
    const timer = setTimeout(() => {
      actions.closeNote(number);
    }, TOAST_MILLISECONDS);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, number]);
  const title = kind === 'refusal' ? words.refused : note.title;
  return (
    <div class={`note of-${kind}`} role={kind === 'refusal' ? 'alert' : 'status'}>
      <div>
        {title !== '' && <strong>{title}</strong>}
        <p>{text}</p>
      </div>
      <CloseButton
        press={() => {
          actions.closeNote(number);
        }}
      />
    </div>
  );
}
