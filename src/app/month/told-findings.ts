// Findings as they are told: in the order of the tabs, and with repairs of cells only that hold what somebody typed.
import { addressKey } from '../../core/findings/a1';
import type { Finding } from '../../core/findings/finding';
import { findingsInOrder } from '../../core/month/findings-in-order';
import type { Workbook } from '../ports';

export interface Telling {
  readonly workbook: Workbook;
  readonly sheetNames: readonly string[];
}

/** A formula is somebody's work: its result is never put in its place. */
export function toldFindings(findings: readonly Finding[], { workbook, sheetNames }: Telling): readonly Finding[] {
  const cells = findings.flatMap(({ repair }) => repair?.at ?? []);
  const forms = workbook.forms(cells);
  const computed = new Set(cells.filter((_, index) => forms[index]?.hasFormula === true).map(addressKey));
  const told = computed.size === 0 ? findings : findings.flatMap((finding) => withTyped(finding, computed));
  return findingsInOrder(told, sheetNames);
}

function withTyped(finding: Finding, computed: ReadonlySet<string>): Finding[] {
  const { repair, ...told } = finding;
  if (repair === undefined || !computed.has(addressKey(repair.at))) return [finding];
  // The other notes only offer the repair; this one says how the cell was read.
  return finding.code === 'number-accepted' ? [told] : [];
}
