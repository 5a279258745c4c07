import type { EditorWindow } from '../../../local/host/index';

/** A person who clicks OK whatever is asked, and has selected nothing. */
export function obliging(): EditorWindow {
  return {
    alert: () => 'OK',
    prompt: () => ({ button: 'OK', text: '' }),
    showMenu: () => undefined,
    showFrame: () => undefined,
    showToast: () => undefined,
    selection: () => null,
    selectionOn: () => null,
    select: () => undefined,
  };
}
