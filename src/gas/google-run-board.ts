// The run that is going on, in the properties of the document: they are stored at once and can be read while the sheets are locked.
import type { PostedRun, RunBoard } from '../app/ports';

const RUN = 'xiaoneng.run';
const STOP = 'xiaoneng.stop';

export function googleRunBoard(): RunBoard {
  const properties = (): GoogleAppsScript.Properties.Properties => PropertiesService.getDocumentProperties();
  return {
    current: () => {
      const posted = properties().getProperty(RUN);
      // Only this program writes under this name.
      return posted === null ? null : (JSON.parse(posted) as PostedRun);
    },
    post: (run) => {
      properties().setProperty(RUN, JSON.stringify(run));
    },
    clear: () => {
      properties().deleteProperty(RUN);
      properties().deleteProperty(STOP);
    },
    askToStop: () => {
      properties().setProperty(STOP, 'asked');
    },
    stopAsked: () => properties().getProperty(STOP) !== null,
  };
}
