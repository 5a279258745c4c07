import type { Printer } from '../app/ports';

export const googlePrinter: Printer = {
  pdf: (html) => Utilities.base64Encode(pdfBlob(html).getBytes()),
};

export function pdfBlob(html: string): GoogleAppsScript.Base.Blob {
  return HtmlService.createHtmlOutput(html).getAs('application/pdf');
}
