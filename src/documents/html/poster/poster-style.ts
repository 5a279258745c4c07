// The look of the wall poster: what is praised stands white on dark, what is warned dark on white, so that a print in black says the same.
import { fonts } from '../fonts';
import {
  AWARD_PADDING,
  BANNER_SIZE,
  CELL_SIDE_PADDING,
  GAP,
  LABEL_SHARE,
  LABEL_SIZE,
  LEADING,
  POSTER_PAGE,
} from './poster-height';
import type { PosterSizes } from './poster-sizes';

export function posterStyle({ title, award, table, text, note, rowPadding, spareMm }: PosterSizes): string {
  const gap = rounded(text * GAP);
  const awardPadding = rounded(award * AWARD_PADDING);
  return `
@page { size: A4; margin: ${String(POSTER_PAGE.margin)}mm; }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0; color: #1a1a1a; background: #fff; font-family: ${fonts.heading}; font-size: ${points(text)}; line-height: ${String(LEADING.text)}; font-synthesis: none; overflow-wrap: anywhere; }
h1, h2, h3, p { margin: 0; font-size: ${points(text)}; line-height: ${String(LEADING.text)}; }
h1 { margin: 0 0 ${points(gap)}; padding: 0 0 ${points(gap)}; border-bottom: 2.25pt solid #8f1d1d; text-align: center; text-wrap: balance; color: #8f1d1d; font-family: ${fonts.title}; font-size: ${points(title)}; font-weight: bold; line-height: ${String(LEADING.title)}; }
p, h2, h3 { margin: 0 0 ${points(gap)}; }
.banner { padding: 2pt; border: 3pt double #1a1a1a; text-align: center; font-size: ${points(rounded(text * BANNER_SIZE))}; font-weight: bold; }
.number, .addressee { text-align: center; }
table { border-collapse: collapse; }
.awards, .figures { width: 100%; table-layout: fixed; }
.awards { margin: 0; }
.awards th, .awards td { padding: ${points(awardPadding)}; border: 1.5pt solid #1a1a1a; }
.awards th { width: ${String(LABEL_SHARE * 100)}%; }
.label { margin: 0; text-align: center; font-size: ${points(rounded(award * LABEL_SIZE))}; font-weight: bold; line-height: ${String(LEADING.award)}; }
.named { margin: 0; text-align: left; font-size: ${points(award)}; font-weight: bold; line-height: ${String(LEADING.award)}; }
.awards .advanced th { color: #fff; background: #8f1d1d; border-color: #8f1d1d; }
.awards .advanced td { color: #8f1d1d; border-color: #8f1d1d; }
th, td { font-size: ${points(table)}; line-height: ${String(LEADING.table)}; }
.figures { margin: ${points(gap)} 0; border: 0; }
.figures caption { padding: 0 0 ${points(rowPadding)}; text-align: left; font-size: ${points(table)}; font-weight: bold; line-height: ${String(LEADING.table)}; }
.figures th, .figures td { padding: ${points(rowPadding)} ${points(CELL_SIDE_PADDING)}; border: 0; border-bottom: 0.75pt solid #767676; vertical-align: middle; }
.figures thead th { border-bottom: 1.5pt solid #1a1a1a; text-align: center; font-weight: bold; }
.figures tr { break-inside: avoid; page-break-inside: avoid; }
.figures .advanced td { font-weight: bold; color: #8f1d1d; }
.figures .last td, .figures .lastTwo td { background: #ececec; font-weight: bold; }
.whole { white-space: nowrap; }
.left { text-align: left; }
.center { text-align: center; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.foot { padding: ${String(spareMm)}mm 0 0; }
.signature { width: 100%; margin: 0 0 ${points(gap)}; }
.attachments { margin: 0 0 ${points(gap)}; }
.line, .item, .centred { margin: 0; font-size: ${points(text)}; line-height: ${String(LEADING.text)}; }
.line { white-space: nowrap; }
.centred { text-align: center; }
.note { margin: 0; font-size: ${points(note)}; line-height: ${String(LEADING.note)}; }
a { color: #1a1a1a; }
@media screen {
  html { background: #e6e6e6; }
  body { max-width: ${String(POSTER_PAGE.width)}mm; margin: 8mm auto; padding: ${String(POSTER_PAGE.margin)}mm; box-shadow: 0 1mm 4mm rgba(0, 0, 0, 0.25); }
}
`;
}

function points(size: number): string {
  return `${String(size)}pt`;
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}
