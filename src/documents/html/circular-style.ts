// The page of an official circular after GB/T 9704-2012: A4, type area 156 mm x 225 mm, 22 lines of 28 characters of 16 pt.
import { fonts } from './fonts';

export const circularStyle = `
@page {
  size: A4;
  margin: 37mm 26mm 35mm 28mm;
}
@page :right {
  @bottom-right { content: "— " counter(page) " —"; font: 14pt ${fonts.small}; padding: 0 1em 14mm 0; }
}
@page :left {
  @bottom-left { content: "— " counter(page) " —"; font: 14pt ${fonts.small}; padding: 0 0 14mm 1em; }
}
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 16pt/29pt ${fonts.body}; font-synthesis: none; overflow-wrap: anywhere; }
h1, h2, h3, p { margin: 0; font-weight: normal; }
h1 { margin: 0 0 29pt; text-align: center; text-wrap: balance; font: bold 22pt/36pt ${fonts.title}; }
h2 { text-indent: 2em; font: 16pt/29pt ${fonts.heading}; break-after: avoid; }
h3 { text-indent: 2em; font: 600 16pt/29pt ${fonts.subheading}; break-after: avoid; }
p { text-indent: 2em; text-align: justify; orphans: 2; widows: 2; }
.banner { margin: 0 0 15pt; padding: 4pt; border: 3pt double #000; text-indent: 0; text-align: center; font: bold 18pt/27pt ${fonts.heading}; }
.number { margin: 0 0 29pt; text-indent: 0; text-align: center; }
.addressee { text-indent: 0; }
.award .label { font-family: ${fonts.heading}; }
.attachments { margin: 29pt 0 0; padding: 0 0 0 2em; break-inside: avoid; }
.attachments p { padding: 0 0 0 4.5em; text-indent: -4.5em; text-align: left; }
.attachments p + p { padding-left: 4.5em; text-indent: -1.5em; }
.signature { margin: 58pt 0 29pt; padding: 0 4em 0 0; break-inside: avoid; }
.signature table { width: auto; margin: 0 0 0 auto; font-size: 16pt; line-height: 29pt; }
.signature td { border: 0; padding: 0; text-align: center; }
.note { text-indent: 0; font: 10.5pt/16pt ${fonts.small}; }
table { width: 100%; margin: 6pt 0 12pt; border-collapse: collapse; table-layout: fixed; font-size: 12pt; line-height: 17pt; }
caption { padding: 0 0 4pt; text-align: center; font: 14pt/22pt ${fonts.heading}; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
th, td { padding: 3pt 4pt; border: 0.75pt solid #000; vertical-align: middle; }
th { text-align: center; font-weight: normal; font-family: ${fonts.heading}; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.advanced td { font-weight: bold; }
.last td, .lastTwo td { background: #ececec; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
a { color: #000; }
@media screen {
  html { background: #e6e6e6; }
  body { max-width: 210mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; box-shadow: 0 1mm 4mm rgba(0, 0, 0, 0.25); }
}
@media screen and (max-width: 800px) {
  body { margin: 0; padding: 8mm 5mm; font-size: 13pt; box-shadow: none; }
}
`;
