import type { CellAddress, Finding, SheetPlace } from '../findings/finding';

/**
 * By sheet in the order of `sheetNames` (others after them, by name), row and column, each thing said once; what
 * concerns the whole workbook comes first.
 */
export function findingsInOrder(findings: readonly Finding[], sheetNames: readonly string[] = []): readonly Finding[] {
  const told = new Map(findings.map((finding) => [identityOf(finding), finding]));
  const tabs = new Map(sheetNames.map((name, index) => [name, index]));
  const tabOf = ({ at }: Finding): number => (at.sheet === '' ? -1 : (tabs.get(at.sheet) ?? sheetNames.length));
  return [...told.values()].sort((a, b) => tabOf(a) - tabOf(b) || byPlace(a, b));
}

function identityOf({ severity, code, at, facts }: Finding): string {
  return JSON.stringify([at.sheet, cellOf(at), severity, code, facts]);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.at.sheet !== b.at.sheet) return a.at.sheet < b.at.sheet ? -1 : 1;
  const [rowOfA, columnOfA] = cellOf(a.at);
  const [rowOfB, columnOfB] = cellOf(b.at);
  if (rowOfA !== rowOfB) return rowOfA - rowOfB;
  if (columnOfA !== columnOfB) return columnOfA - columnOfB;
  return a.code < b.code ? -1 : Number(a.code > b.code);
}

function cellOf(at: CellAddress | SheetPlace): readonly [number, number] {
  return 'row' in at ? [at.row, at.column] : [0, 0];
}
