import type { Printer, Trouble } from '../app/ports';

export function googlePrinter({ record }: Trouble): Printer {
  return {
    pdf: (html) => {
      try {
        return Utilities.base64Encode(pdfBlob(html).getBytes());
      } catch (failure) {
        // The page itself is as good, and the person is told to print it.
        record(failure);
        return null;
      }
    },
  };
}

export function pdfBlob(html: string): GoogleAppsScript.Base.Blob {
  return HtmlService.createHtmlOutput(html).getAs('application/pdf');
}
