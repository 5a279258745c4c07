/** Why a workbook or a change to it is refused. The words for people belong to the command line; the message is for logs. */
export type WorkbookErrorCode =
  // The file cannot be opened.
  | 'encrypted'
  | 'legacy-xls'
  | 'binary-xlsb'
  | 'ods'
  | 'text-file'
  | 'not-a-workbook'
  | 'damaged'
  | 'too-large'
  // The change cannot be made.
  | 'name-taken'
  | 'name-invalid'
  | 'last-sheet'
  | 'still-referenced'
  | 'inside-merge'
  | 'inside-array'
  | 'inside-table-header'
  | 'overlapping-merge'
  | 'outside-grid'
  | 'size-mismatch'
  | 'content-invalid'
  | 'list-invalid'
  | 'password-protected';

/** Facts such as `sheet`, `cell`, `part`, `name`. */
export type WorkbookErrorFacts = Readonly<Record<string, string | number>>;

export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly facts: WorkbookErrorFacts;

  constructor(code: WorkbookErrorCode, message: string, facts: WorkbookErrorFacts = {}) {
    super(message);
    this.name = 'WorkbookError';
    this.code = code;
    this.facts = facts;
  }
}

/** A file that says it is a workbook and then breaks its own format. */
export function damaged(part: string, reason: string): WorkbookError {
  return new WorkbookError(
    'damaged',
    `The workbook is damaged (${part}: ${reason}). Open it in Excel, WPS or LibreOffice, let it be repaired and save it as .xlsx.`,
    { part, reason },
  );
}
