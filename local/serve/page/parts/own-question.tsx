import { usePage } from '../state/page-in-use';
import type { OwnQuestion } from '../state/page-state';
import { Modal } from './modal';

/** What the page itself has to ask or to tell: a failure, an address, a doubt of the grid's. */
export function OwnQuestionDialog({ question }: { readonly question: OwnQuestion }) {
  const { state, words, actions } = usePage();
  const { title, text, agree, decline } = question;
  const other = decline === undefined ? words.buttons.CANCEL : words.buttons.NO;
  return (
    <Modal title={title === '' ? state.fileName : title} kind="question" dismiss={actions.closeOwnQuestion}>
      <p class="told">{text}</p>
      <div class="buttons">
        {agree !== null && (
          <button
            type="button"
            class="press main"
            data-first
            onClick={() => {
              actions.closeOwnQuestion();
              agree.press();
            }}
          >
            {agree.caption}
          </button>
        )}
        <button
          type="button"
          class={agree === null ? 'press main' : 'press'}
          data-first={agree === null || undefined}
          onClick={() => {
            actions.closeOwnQuestion();
            decline?.();
          }}
        >
          {agree === null ? words.buttons.OK : other}
        </button>
      </div>
    </Modal>
  );
}
