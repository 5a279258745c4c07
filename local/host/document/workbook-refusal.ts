import { WorkbookError } from '../../workbook/workbook-error';
import { ServiceException } from '../calls/service-exception';

/** What an .xlsx cannot hold, the script learns as it would learn a refusal of Google's. */
export function refusedAsService<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw error instanceof WorkbookError ? new ServiceException(error.message, { cause: error }) : error;
  }
}
