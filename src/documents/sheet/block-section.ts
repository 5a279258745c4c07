// One block of a document as rows of a sheet. Text is broken into rows of one line each, because merged cells do not grow and a
// page can only end between rows.
import { cell, stack, textLines, type Section } from '../../sheets/layouts/section';
import type { CircularStyleName, LayoutCell } from '../../sheets/sheet-layout';
import type { Language } from '../../text/language';
import type { Block } from '../block';
import { charactersIn, GRID_COLUMNS } from './page-grid';
import { printedLines } from './printed-lines';
import { tableSection } from './table-section';
import { titleLines } from './title-lines';

/** 16 pt, 28 pt from line to line: 22 lines a page, as GB/T 9704 has it. */
const BODY_PT = 16;
const LINE_PIXELS = 37;
const TITLE_PIXELS = 48;
const BANNER_PIXELS = 40;
const NOTE_PT = 10;
const NOTE_PIXELS = 20;
/** Two characters, in the spaces of each script. */
const INDENT: Readonly<Record<Language, string>> = { 'zh-CN': '　　', en: '    ' };
const SIGNATURE_COLUMN = GRID_COLUMNS / 2 + 1;

export function blockSection(block: Block, language: Language): Section {
  switch (block.kind) {
    case 'banner':
      return stack([linesOf([block.text], 'circularBanner', BANNER_PIXELS), emptyLine()]);
    case 'title':
      return stack([linesOf(titleLines(block.text, language), 'circularTitle', TITLE_PIXELS), emptyLine()]);
    case 'documentNumber':
      return stack([body(block.text, 'circularCentred'), emptyLine()]);
    case 'addressee':
      return body(block.text, 'circularLine');
    case 'heading':
      return body(INDENT[language] + block.text, block.level === 1 ? 'circularHeading' : 'circularPart');
    case 'paragraph':
      return body(INDENT[language] + block.text, 'circularLine');
    case 'award':
      return body(`${INDENT[language]}${block.label}　${block.text}`, 'circularLine');
    case 'link':
      return body(INDENT[language] + block.text, 'circularLine');
    case 'attachments':
      return stack([emptyLine(), body(attachmentText(block, language), 'circularLine')]);
    case 'signature':
      return stack([emptyLine(), emptyLine(), signatureSection(block.lines), emptyLine()]);
    case 'note':
      return note(block.text);
    case 'table':
      return tableSection(block);
  }
}

function body(text: string, style: CircularStyleName): Section {
  return linesOf(printedLines(text, charactersIn(GRID_COLUMNS, BODY_PT)), style, LINE_PIXELS);
}

function linesOf(lines: readonly string[], style: CircularStyleName, pixels: number): Section {
  const heights = lines.map((_, index) => ({ row: index + 1, pixels }));
  return { ...textLines(lines, GRID_COLUMNS, style), rowHeights: heights };
}

function emptyLine(): Section {
  return { rows: [[]], rowHeights: [{ row: 1, pixels: LINE_PIXELS }] };
}

/** The further ones stand below the first. */
function attachmentText({ label, items }: Extract<Block, { kind: 'attachments' }>, language: Language): string {
  const below = language === 'en' ? ' '.repeat(label.length) : '　'.repeat(label.length);
  return items.map((item, index) => INDENT[language] + (index === 0 ? label : below) + item).join('\n');
}

/** In the right half of the page, its lines centred under each other. */
function signatureSection(lines: readonly string[]): Section {
  const columns = GRID_COLUMNS - SIGNATURE_COLUMN + 1;
  const broken = lines.flatMap((line) => printedLines(line, charactersIn(columns, BODY_PT)));
  const left = Array.from({ length: SIGNATURE_COLUMN - 1 }, (): LayoutCell => cell(null, 'circularLine'));
  return {
    rows: broken.map((line) => [...left, cell(line, 'circularCentred')]),
    mergesAcross: [{ row: 1, column: SIGNATURE_COLUMN, rows: broken.length, columns }],
    rowHeights: broken.map((_, index) => ({ row: index + 1, pixels: LINE_PIXELS })),
  };
}

/** In one cell, because the mark is read back from it. */
function note(text: string): Section {
  const lines = printedLines(text, charactersIn(GRID_COLUMNS, NOTE_PT)).length;
  return linesOf([text], 'circularNote', lines * NOTE_PIXELS);
}
