import { text } from '../../calls/kinds';
import { method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import type { RunState } from '../run-state';
import { newHtmlOutput } from './html-output';

const htmlServiceType: ServiceType<RunState> = {
  name: 'HtmlService',
  members: {
    createHtmlOutput: method([text], newHtmlOutput),
    createHtmlOutputFromFile: method([text], (run, name) => newHtmlOutput(run, pageNamed(run, name))),
  },
};

export function htmlService(run: RunState): ServiceObject<RunState> {
  return new ServiceObject(htmlServiceType, run);
}

/** Scripts name their pages without the ending. */
function pageNamed({ files }: RunState, name: string): string {
  const page = Object.hasOwn(files, `${name}.html`) ? files[`${name}.html`] : undefined;
  if (page === undefined) throw new ServiceException(`No HTML file named ${name} was found.`);
  return page;
}
