// The shell of a page to be printed: no script can run in it and nothing can be fetched, whatever its text says.
import type { PrintedDocument } from '../block';
import { markup, type Html } from './escape-html';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export interface PageContent {
  /** Written by the program alone, never with anybody's text in it. */
  readonly style: string;
  readonly body: Html | readonly Html[];
}

export function pageOf({ language, name }: PrintedDocument, { style, body }: PageContent): string {
  const page = markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`;
  return page.html;
}
