import { enumeration, method, overloaded, ServiceObject } from '../../calls/service-type';
import type { Member, ServiceType } from '../../calls/service-type';
import { instance, text } from '../../calls/kinds';
import type { RunState } from '../run-state';
import type { ButtonName, ButtonSetName, EditorWindow, Question } from './editor-window';
import { htmlOutputType } from '../html/html-output';
import { showDialog, showSidebar } from './frames';
import { newMenu } from './menu-service';

interface UiSelf {
  readonly run: RunState;
  readonly window: EditorWindow;
}

const buttons = enumeration<ButtonName>('Base.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const buttonSets = enumeration<ButtonSetName>('Base.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

const promptResponseType: ServiceType<{ readonly button: ButtonName; readonly text: string }> = {
  name: 'Base.PromptResponse',
  members: {
    getSelectedButton: method([], (self) => buttons.constantOf(self.button)),
    getResponseText: method([], (self) => self.text),
  },
};

const uiType: ServiceType<UiSelf> = {
  name: 'Base.Ui',
  constants: { Button: buttons.holder, ButtonSet: buttonSets.holder },
  members: {
    alert: dialog((self, question) => buttons.constantOf(self.window.alert(question))),
    prompt: dialog((self, question) => new ServiceObject(promptResponseType, self.window.prompt(question))),
    showSidebar: method([instance(() => htmlOutputType)], showSidebar),
    showModalDialog: method([instance(() => htmlOutputType), text], showDialog('modal')),
    showModelessDialog: method([instance(() => htmlOutputType), text], showDialog('modeless')),
    createMenu: method([text], (self, title) => newMenu(title, self.window)),
    // An add-on's menu carries the add-on's name, which a local run does not have.
    createAddonMenu: method([], (self) => newMenu('', self.window)),
  },
};

export function uiOf(run: RunState, window: EditorWindow): ServiceObject<UiSelf> {
  return new ServiceObject(uiType, { run, window });
}

/** The signatures that `alert` and `prompt` share. The run is suspended meanwhile and its locks are lost. */
function dialog(ask: (self: UiSelf, question: Question) => unknown): Member<UiSelf> {
  const asked = (self: UiSelf, question: Question): unknown => {
    self.run.document.pending.settle();
    self.run.document.lock.release(self.run);
    return ask(self, question);
  };
  const set = instance(() => buttonSets.value);
  return overloaded(
    method([text], (self: UiSelf, words) => asked(self, { title: '', text: words, buttons: 'OK' })),
    method([text, set], (self: UiSelf, words, buttons) => asked(self, { title: '', text: words, buttons })),
    method([text, text, set], (self: UiSelf, ...[title, words, buttons]) =>
      asked(self, { title, text: words, buttons }),
    ),
  );
}
