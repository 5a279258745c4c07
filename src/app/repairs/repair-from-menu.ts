// Repairs from the menu: asked for once, with their number, and told in one sentence each.
import { fill, type Language } from '../../text/language';
import { repairOutcomes, repairPrompts } from '../../text/repairs';
import { tickedRows } from '../../sheets/repairs/read-ticks';
import { findingsTable } from '../../sheets/tables/outputs/findings-table';
import type { ClientRequest, Refusal } from '../client-messages';
import { existingSheet } from '../outputs/output-sheets';
import type { Ports, Prompt } from '../ports';
import { repairEntries } from './repair-entries';
import type { RepairRequest, RepairsReport, UndoReport } from '../messages/repair-messages';
import { undoRepairs } from './undo-repairs';

/** The ports of a click and the name of the menu item. */
export interface Asking extends Ports {
  readonly prompt: Prompt;
  readonly title: string;
}

/** Null where nothing is ticked, nothing of it can be repaired any more, or the person only wants the check. */
export function repairTicked(asking: Asking, request: ClientRequest): RepairsReport | Refusal | null {
  const { workbook, prompt, title, language } = asking;
  const name = existingSheet(findingsTable.name, workbook.sheetNames());
  if (name === undefined || tickedRows(workbook.read([name]).sheets[0]).length === 0) return null;
  const ticked: RepairRequest = { ...request, repairs: { choose: 'ticked' } };
  const proposal = repairEntries(asking, { ...ticked, dryRun: true });
  if ('refused' in proposal) return proposal;
  const count = proposal.repaired.length;
  if (count === 0) return null;
  const text = fill(repairPrompts.ticked[language], { count: String(count) });
  return prompt.confirm({ title, text }) ? repairEntries(asking, ticked) : null;
}

/** Null where the person thinks better of it. */
export function undoLastRepairs(asking: Asking, request: ClientRequest): UndoReport | Refusal | null {
  const { prompt, title, language } = asking;
  const proposal = undoRepairs(asking, { ...request, dryRun: true });
  if ('refused' in proposal || proposal.restored.length + proposal.skipped.length === 0) return proposal;
  const text = fill(repairPrompts.undo[language], { count: String(proposal.restored.length) });
  return prompt.confirm({ title, text }) ? undoRepairs(asking, { ...request, agreedRun: proposal.run }) : null;
}

export function repairedSentence({ repaired, skipped, left }: RepairsReport, language: Language): string {
  return sentences(
    [
      ['repaired', repaired.length],
      ['skipped', skipped.length],
      ['left', left],
    ],
    language,
  );
}

export function restoredSentence({ restored, skipped }: UndoReport, language: Language): string {
  if (restored.length + skipped.length === 0) return repairOutcomes.nothingToUndo[language];
  return sentences(
    [
      ['restored', restored.length],
      ['skipped', skipped.length],
    ],
    language,
  );
}

/** The first always, the others where there is something to count. */
function sentences(counts: readonly (readonly [keyof typeof repairOutcomes, number])[], language: Language): string {
  return counts
    .filter(([, count], index) => index === 0 || count > 0)
    .map(([outcome, count]) => fill(repairOutcomes[outcome][language], { count: String(count) }))
    .join(language === 'en' ? ' ' : '');
}
