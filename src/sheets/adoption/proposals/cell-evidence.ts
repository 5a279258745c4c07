// What the cells below a header say about what the header may stand for.
import { cleanText, comparable } from '../../cells/clean-text';
import { readCell } from '../../cells/read-cell';
import { shownText, withoutValue, type Cell } from '../../cells/reading';
import { splitNames } from '../../cells/read-text';
import type { ColumnKind } from '../../tables/column-kind';

/** What the cells were looked at for. */
export type EvidenceKind = 'date' | 'month' | 'share' | 'number' | 'word' | 'unit' | 'person' | 'subject';

export interface CellEvidence {
  readonly of: EvidenceKind;
  /** Filled cells. */
  readonly looked: number;
  /** Those that could be read as what the column holds. */
  readonly fitting: number;
}

/** Names of the workbook's own lists, in the form in which words are compared. */
export interface NamesOfLists {
  readonly unit: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
}

/** Null where the kind of column says nothing about its cells, or no cell is filled. */
export function cellEvidence(cells: readonly Cell[], kind: ColumnKind, names: NamesOfLists): CellEvidence | null {
  const filled = cells.filter(({ value }) => typeof value !== 'string' || cleanText(value) !== '');
  const test = testOf(kind, names);
  if (test === null || filled.length === 0) return null;
  return { of: test.of, looked: filled.length, fitting: filled.filter(test.fits).length };
}

interface CellTest {
  readonly of: EvidenceKind;
  readonly fits: (cell: Cell) => boolean;
}

function testOf(kind: ColumnKind, names: NamesOfLists): CellTest | null {
  switch (kind.kind) {
    case 'date':
    case 'month':
      return { of: kind.kind, fits: (cell) => isReadable(cell, kind) };
    case 'completion':
      return { of: 'share', fits: (cell) => isReadable(cell, kind) };
    case 'number':
    case 'score':
      return { of: 'number', fits: (cell) => isReadable(cell, kind) };
    case 'choice':
    case 'choices':
      return { of: 'word', fits: (cell) => isReadable(cell, kind) };
    case 'open':
      return { of: 'word', fits: (cell) => kind.choice.meanings.has(comparable(shownText(cell))) };
    case 'names':
      return ofKnown('person', names.person);
    case 'name':
      if (kind.of === 'subject') return ofKnown('subject', new Set([...names.unit, ...names.person]));
      return kind.of === 'unit' || kind.of === 'person' ? ofKnown(kind.of, names[kind.of]) : null;
    default:
      return null;
  }
}

function isReadable(cell: Cell, kind: ColumnKind): boolean {
  return (
    withoutValue(cell) === null && readCell(cell, kind, { language: 'zh-CN', month: null }).entry.state === 'value'
  );
}

/** Before the lists have been read, a name proves nothing. */
function ofKnown(of: 'unit' | 'person' | 'subject', known: ReadonlySet<string>): CellTest | null {
  if (known.size === 0) return null;
  return { of, fits: (cell) => splitNames(shownText(cell)).every((each) => known.has(comparable(each))) };
}
