// The page of an official circular after GB/T 9704-2012: A4, type area 156 mm x 225 mm, 22 lines of 28 characters of 16 pt.
import { cssText } from './escape-html';
import { fonts } from './fonts';

/**
 * `runningHead` stands above every page, so that no single page of a draft passes for the circular.
 * LibreOffice reads neither the short form of fonts, nor indents in characters, nor the styles of an element inside another.
 */
export function circularStyle(runningHead: string): string {
  return `
@page {
  size: A4;
  margin: 37mm 26mm 35mm 28mm;
  @top-center { content: ${cssText(runningHead)}; font-family: ${fonts.heading}; font-size: 12pt; }
}
@page :right {
  @bottom-right { content: "— " counter(page) " —"; font-family: ${fonts.small}; font-size: 14pt; padding: 0 14pt 14mm 0; }
}
@page :left {
  @bottom-left { content: "— " counter(page) " —"; font-family: ${fonts.small}; font-size: 14pt; padding: 0 0 14mm 14pt; }
}
* { box-sizing: border-box; }
body { margin: 0; color: #000000; background: #ffffff; font-family: ${fonts.body}; font-size: 16pt; line-height: 29pt; font-synthesis: none; overflow-wrap: anywhere; }
h1, h2, h3, p { margin: 0; font-weight: normal; }
h1 { margin: 0 0 29pt; text-align: center; text-wrap: balance; font-family: ${fonts.title}; font-size: 22pt; font-weight: bold; line-height: 36pt; }
h1 ~ h1 { break-before: page; }
h2 { text-indent: 32pt; font-family: ${fonts.heading}; font-size: 16pt; line-height: 29pt; break-after: avoid; }
h3 { text-indent: 32pt; font-family: ${fonts.subheading}; font-size: 16pt; font-weight: 600; line-height: 29pt; break-after: avoid; }
p { text-indent: 32pt; text-align: justify; orphans: 2; widows: 2; }
.banner { margin: 0 0 15pt; padding: 4pt; border: 3pt double #000000; text-indent: 0pt; text-align: center; font-family: ${fonts.heading}; font-size: 18pt; font-weight: bold; line-height: 27pt; }
.number { margin: 0 0 29pt; text-indent: 0pt; text-align: center; }
.addressee { text-indent: 0pt; }
.award .label { font-family: ${fonts.heading}; }
.attachments { margin: 29pt 0 0 32pt; break-inside: avoid; break-after: avoid; }
.signature { width: 100%; margin: 29pt 0 15pt; break-inside: avoid; break-after: avoid; }
.line, .item, .centred { font-size: 16pt; line-height: 29pt; }
.line { text-indent: 0pt; text-align: left; white-space: nowrap; }
.item { text-indent: 0pt; text-align: left; }
.centred { text-indent: 0pt; text-align: center; }
.note { text-indent: 0pt; font-family: ${fonts.small}; font-size: 10.5pt; line-height: 16pt; }
table { border-collapse: collapse; }
.figures { width: 100%; margin: 6pt 0 12pt; table-layout: fixed; }
caption { padding: 0 0 4pt; text-align: center; font-family: ${fonts.heading}; font-size: 14pt; line-height: 22pt; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
tbody tr:first-child { break-after: avoid; }
tbody tr:last-child { break-before: avoid; }
th, td { vertical-align: middle; font-size: 12pt; line-height: 17pt; }
.figures th, .figures td { padding: 3pt 4pt; border: 0.75pt solid #000000; }
.attachments td, .signature td { padding: 0; vertical-align: top; }
.dense th, .dense td { padding: 3pt; font-size: 10.5pt; line-height: 15pt; }
.densest th, .densest td { padding: 2pt; font-size: 9pt; line-height: 13pt; }
th { text-align: center; font-family: ${fonts.heading}; font-weight: normal; }
.whole { white-space: nowrap; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.advanced td { font-weight: bold; }
.last td, .lastTwo td { background: #ececec; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
a { color: #000000; }
@media screen {
  html { background: #e6e6e6; }
  body { max-width: 210mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; box-shadow: 0 1mm 4mm rgba(0, 0, 0, 0.25); }
}
@media screen and (max-width: 800px) {
  body { margin: 0; padding: 8mm 5mm; box-shadow: none; }
}
`;
}
