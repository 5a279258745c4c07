import { enumeration } from '../../calls/service-type';

/** Of Google's styles, those that the program draws. */
export const borderStyles = enumeration('SpreadsheetApp.BorderStyle', ['SOLID']);
