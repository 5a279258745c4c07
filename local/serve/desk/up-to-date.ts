import type { EditorWindow } from '../../host/index';

/** The same window, where everybody is shown what a script has written before anybody is asked about it or led to it. */
export function upToDate(window: EditorWindow, showWritten: () => void): EditorWindow {
  return {
    ...window,
    alert: (question) => {
      showWritten();
      return window.alert(question);
    },
    prompt: (question) => {
      showWritten();
      return window.prompt(question);
    },
    showFrame: (frame) => {
      showWritten();
      window.showFrame(frame);
    },
    select: (selection) => {
      showWritten();
      window.select(selection);
    },
  };
}
