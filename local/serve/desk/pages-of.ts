import type { PageReport } from '../../cli/reports/publication-reports';
import type { RunAnswer } from '../wire';

/** What the script asks for in its answer: how sheets it has written are to be printed. */
export function pagesOf(answer: RunAnswer): readonly PageReport[] {
  if (answer.kind !== 'done' || typeof answer.value !== 'object' || answer.value === null) return [];
  const { pages } = answer.value as { readonly pages?: readonly PageReport[] };
  return Array.isArray(pages) ? pages : [];
}
