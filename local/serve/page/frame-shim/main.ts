// What stands in the page of a dialog for `google.script`; the page around it carries the calls. Inlined as it is built, before
// every script of the dialog.
import { hostOf } from './host';
import { runnerOf } from './runner';
import { Relay } from './relay';

const relay = new Relay(window, window.parent);

Object.defineProperty(window, 'google', {
  value: Object.freeze({ script: Object.freeze({ run: runnerOf(relay), host: hostOf(relay) }) }),
  enumerable: true,
});
