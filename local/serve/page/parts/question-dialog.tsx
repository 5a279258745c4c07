import { useState } from 'preact/hooks';
import type { ButtonName, Question } from '../../wire';
import { usePage } from '../state/page-in-use';
import type { AskedQuestion } from '../state/page-state';
import { Modal } from './modal';

type Said = Exclude<ButtonName, 'CLOSE'>;

/** The first is the one that Enter presses. */
const BUTTONS: Readonly<Record<Question['buttons'], readonly Said[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** An alert or a prompt of the script, which waits for it. */
export function QuestionDialog({ asked }: { readonly asked: AskedQuestion }) {
  const { state, words, actions } = usePage();
  const [text, setText] = useState('');
  const { title, text: question, buttons } = asked.question;
  const say = (button: ButtonName): void => {
    actions.answer({ question: asked.name, button, text });
  };
  return (
    <Modal
      title={title === '' ? state.fileName : title}
      kind="question"
      dismiss={() => {
        say('CLOSE');
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          say(BUTTONS[buttons][0] ?? 'OK');
        }}
      >
        <p class="told">{question}</p>
        {asked.asks === 'prompt' && (
          <input
            type="text"
            aria-label={words.answer}
            value={text}
            data-first
            onInput={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
        )}
        <div class="buttons">
          {BUTTONS[buttons].map((name, index) => (
            <button
              key={name}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'press main' : 'press'}
              data-first={(index === 0 && asked.asks === 'alert') || undefined}
              onClick={index === 0 ? undefined : () => say(name)}
            >
              {words.buttons[name]}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}
