// Taking repairs back from the menu: asked for once, with their number, and told in one sentence each.
import { fill, type Language } from '../../text/language';
import { repairOutcomes, repairPrompts } from '../../text/repairs';
import type { ClientRequest, Refusal } from '../client-messages';
import type { Ports, Prompt } from '../ports';
import type { UndoReport } from '../messages/repair-messages';
import { undoRepairs } from './undo-repairs';

/** The ports of a click and the name of the menu item. */
export interface Asking extends Ports {
  readonly prompt: Prompt;
  readonly title: string;
}

/** Null where the person thinks better of it. */
export function undoLastRepairs(asking: Asking, request: ClientRequest): UndoReport | Refusal | null {
  const { prompt, title, language } = asking;
  const proposal = undoRepairs(asking, { ...request, dryRun: true });
  if ('refused' in proposal || proposal.restored.length + proposal.skipped.length === 0) return proposal;
  const text = fill(repairPrompts.undo[language], { count: String(proposal.restored.length) });
  return prompt.confirm({ title, text }) ? undoRepairs(asking, { ...request, agreedRun: proposal.run }) : null;
}

export function restoredSentence({ restored, skipped }: UndoReport, language: Language): string {
  if (restored.length + skipped.length === 0) return repairOutcomes.nothingToUndo[language];
  const said = (outcome: 'restored' | 'skipped', count: number): string =>
    fill(repairOutcomes[outcome][language], { count: String(count) });
  const all = [said('restored', restored.length), ...(skipped.length > 0 ? [said('skipped', skipped.length)] : [])];
  return all.join(language === 'en' ? ' ' : '');
}
