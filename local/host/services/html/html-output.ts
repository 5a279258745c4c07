import { text, whole, oneOf } from '../../calls/kinds';
import { chained, method, ServiceObject } from '../../calls/service-type';
import type { ServiceType } from '../../calls/service-type';
import { ServiceException } from '../../calls/service-exception';
import { blobOf } from '../blob';
import type { RunState } from '../run-state';

export interface HtmlOutputSelf {
  readonly run: Pick<RunState, 'printer'>;
  readonly html: string;
  title: string;
  /** In pixels; null: Google's own. */
  width: number | null;
  height: number | null;
}

export const htmlOutputType: ServiceType<HtmlOutputSelf> = {
  name: 'HtmlService.HtmlOutput',
  members: {
    getContent: method([], ({ html }) => html),
    setTitle: chained([text], (self, title) => {
      self.title = title;
    }),
    setWidth: chained([whole], (self, width) => {
      self.width = width;
    }),
    setHeight: chained([whole], (self, height) => {
      self.height = height;
    }),
    getAs: method([oneOf('application/pdf')], ({ run, html, title }, contentType) => {
      if (!run.printer)
        throw new ServiceException('Making a PDF is not available in this local run, which has no printer');
      const bytes = run.printer(html);
      if (bytes === null) throw new ServiceException('Conversion from text/html to application/pdf failed.');
      return blobOf({ bytes, name: `${title || 'Untitled'}.pdf`, contentType });
    }),
  },
};

export function newHtmlOutput(run: RunState, html: string): ServiceObject<HtmlOutputSelf> {
  return new ServiceObject(htmlOutputType, { run, html, title: '', width: null, height: null });
}
