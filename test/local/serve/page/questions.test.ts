import { hearEvent } from '../../../../local/serve/page/calls/hear-event';
import { newPageActions } from '../../../../local/serve/page/state/new-page-actions';
import { firstState } from '../../../../local/serve/page/state/page-state';
import { newStore } from '../../../../local/serve/page/state/store';
import type { PageEvent } from '../../../../local/serve/wire';

const ASKED: PageEvent = {
  kind: 'question',
  name: 'q1',
  asks: 'alert',
  question: { title: '', text: '已写入', buttons: 'OK' },
};
const SAID = { question: 'q1', button: 'OK', text: '' } as const;

function tried(answer: () => Promise<void>) {
  const store = newStore(firstState('zh-CN'));
  const base = { store, workbook: {} as never };
  const actions = newPageActions({ ...base, calls: { answer } as never });
  const names = (): readonly string[] => store.current().questions.map(({ name }) => name);
  return { actions, names, hear: () => hearEvent(base, ASKED) };
}

it('a question that was just answered is not asked again where the grid is loaded anew meanwhile', () => {
  const { actions, names, hear } = tried(() => Promise.resolve());
  hear();
  hear();
  expect(names()).toEqual(['q1']);
  actions.answer(SAID);
  hear();
  expect(names()).toEqual([]);
});

it('a question whose answer never arrived can be asked again', async () => {
  const { actions, names, hear } = tried(() => Promise.reject(new Error('gone')));
  hear();
  actions.answer(SAID);
  await Promise.resolve();
  await Promise.resolve();
  hear();
  expect(names()).toEqual(['q1']);
});
