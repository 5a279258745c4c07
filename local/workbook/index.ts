export { newWorkbook, openWorkbook } from './open-workbook';
export { WorkbookError } from './workbook-error';
export type { WorkbookErrorCode, WorkbookErrorFacts } from './workbook-error';
export type * from './contract';
