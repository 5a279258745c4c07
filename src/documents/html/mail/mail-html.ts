import type { PrintedDocument } from '../../block';
import { markup } from '../escape-html';
import { fonts } from '../fonts';
import { mailBlockHtml } from './mail-block-html';

/** Leaves colours to the mail program, which may be a dark one, so that text always stands out from its ground. */
const PAGE = `margin: 0; padding: 0;`;
const COLUMN = `width: 100%; max-width: 640px; margin: 0 auto; table-layout: fixed; border-collapse: collapse;`;
const CELL = `padding: 16px; text-align: left; font-family: ${fonts.screen}; font-size: 15px; line-height: 1.6;`;

/** The HTML body of a mail: tables with inline styles, nothing remote, at most 640 pixels wide. */
export function mailHtml({ language, name, blocks }: PrintedDocument): string {
  const page = markup`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${name}</title>
</head>
<body style="${PAGE}">
<table role="presentation" cellpadding="0" cellspacing="0" border="0" align="center" style="${COLUMN}">
<tr><td style="${CELL}">
${blocks.map(mailBlockHtml)}</td></tr>
</table>
</body>
</html>
`;
  return page.html;
}
