// “Adopt this workbook” as a talk: the proposal is shown, corrected as often as needed, and written once nothing is corrected.
import { correctedMapping } from '../../sheets/adoption/corrected-mapping';
import { workbookMappingOf, writtenMapping } from '../../sheets/locating/mapping-text';
import { adoptionLines } from '../../text/adoption';
import { fill, listed, type Facts, type Language, type Words } from '../../text/language';
import { menu, outcomes, prompts } from '../../text/menu';
import { adoptWorkbook } from './adopt-workbook';
import type { AdoptedSheet, AdoptionReport, Refusal } from '../client-messages';
import type { MenuPorts } from '../menu-actions';

/** Adopting is about no month. */
const WHOLE_WORKBOOK = { month: '', language: null } as const;

/** Cancelling at any point writes nothing. */
export function adoptFromMenu(ports: MenuPorts): void {
  const { prompt, language } = ports;
  const title = menu.adopt[language];
  const first = proposalFor(ports, '');
  if ('refused' in first) {
    prompt.tell({ title, text: first.refused });
    return;
  }
  let mapping = '';
  let { mapping: agreed } = first;
  let shown = proposalText(first, language);
  for (;;) {
    const typed = prompt.ask({ title, text: `${shown}\n\n${prompts.adoptCorrections[language]}` });
    if (typed === null) return;
    if (typed.trim() === '') break;
    const corrected = withCorrections(mapping, typed, language);
    const next = proposalFor(ports, corrected);
    if ('refused' in next) shown = next.refused;
    else [mapping, agreed, shown] = [corrected, next.mapping, proposalText(next, language)];
  }
  prompt.tell({
    title,
    text: outcomeText(adoptWorkbook(ports, { ...WHOLE_WORKBOOK, dryRun: false, mapping, agreed }), language),
  });
}

function proposalFor(ports: MenuPorts, mapping: string): AdoptionReport | Refusal {
  return adoptWorkbook(ports, { ...WHOLE_WORKBOOK, dryRun: true, mapping });
}

/** A second thought replaces the first; what cannot be understood is left for the refusal to quote. */
function withCorrections(before: string, typed: string, language: Language): string {
  const [first, second] = [workbookMappingOf(before), workbookMappingOf(typed)];
  if (first === undefined || second === undefined) return typed;
  return writtenMapping(correctedMapping(first, second), language);
}

/** Names that everybody would recognise are left out; what was guessed is shown with its reason. */
function proposalText(report: AdoptionReport, language: Language): string {
  const line = (words: Words, facts: Facts): string => fill(words[language], facts);
  const { tables, otherSheets, created, findings } = report;
  const urgent = findings.filter(({ severity }) => severity !== 'note');
  return [
    ...tables.flatMap(({ table, sheets }) => sheets.flatMap((sheet) => sheetLines(table, sheet, line))),
    ...(otherSheets.length === 0 ? [] : [line(adoptionLines.otherSheets, { sheets: listed(otherSheets, language) })]),
    ...(created.length === 0 ? [] : [line(adoptionLines.created, { sheets: listed(created, language) })]),
    ...(urgent.length === 0 ? [] : [adoptionLines.questions[language]]),
    ...urgent.map(({ sheet, cell, message }) => {
      const place = [sheet, cell].filter(Boolean).join('!');
      return line(adoptionLines.question, { place: place === '' ? '' : `${place} `, message });
    }),
  ].join('\n');
}

function sheetLines(
  table: string,
  { sheet, rows, match, columns, implied }: AdoptedSheet,
  line: (words: Words, facts: Facts) => string,
): readonly string[] {
  const facts = { table, sheet, rows: String(rows), reason: match.reason };
  const similar = columns.filter((column) => column.match.how === 'similar');
  return [
    line(match.reason === '' ? adoptionLines.sheet : adoptionLines.sheetWithReason, facts),
    ...similar.map(({ column, header, match: { reason } }) => line(adoptionLines.column, { column, header, reason })),
    ...implied.map(({ column, value, from }) => line(adoptionLines.implied, { column, value, source: from })),
  ];
}

function outcomeText(report: AdoptionReport | Refusal, language: Language): string {
  if ('refused' in report) return report.refused;
  if (!report.written) return outcomes.nothingToAdopt[language];
  const created = report.created.length === 0 ? '—' : listed(report.created, language);
  return fill(outcomes.adopted[language], { created });
}
