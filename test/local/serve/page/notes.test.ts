import { closeNote, showNote } from '../../../../local/serve/page/state/notes';
import { firstState } from '../../../../local/serve/page/state/page-state';
import { newStore } from '../../../../local/serve/page/state/store';

it('the same refusal twice in a row is told once, and a closed one may be told again', () => {
  const store = newStore(firstState('zh-CN'));
  const refusal = { kind: 'refusal', text: '受保护' } as const;
  showNote(store, refusal);
  showNote(store, refusal);
  const { notes } = store.current();
  expect(notes.map(({ text }) => text)).toEqual(['受保护']);
  closeNote(store, notes[0]?.number ?? 0);
  showNote(store, refusal);
  expect(store.current().notes).toHaveLength(1);
});

it('whoever listens hears each change until it stops', () => {
  const store = newStore(firstState('en'));
  let heard = 0;
  const stop = store.listen(() => {
    heard += 1;
  });
  store.change({ fileName: 'a.xlsx' });
  stop();
  store.change({ fileName: 'b.xlsx' });
  expect(heard).toBe(1);
  expect(store.current().fileName).toBe('b.xlsx');
});
