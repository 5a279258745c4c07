// A cell as the formula library looks at it and writes into it.
import type { CellLike, FormulaResultLike } from '@cj-tech-master/excelts/formula';
import { addressOf } from '../../workbook/cells/cell-address';
import type { Content } from '../../workbook/contract';
import type { JobFormula } from '../calculation-job';

/** The library's own numbers for kinds of cells; any other number means a plain value. */
const BLANK = 0;
const FORMULA = 6;
const VALUE = 2;

export class EngineCell implements CellLike {
  readonly type: number;
  value: unknown;
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    content: Content,
  ) {
    this.value = valueOf(content);
    this.type = this.value === null ? BLANK : VALUE;
  }

  readonly model = {};
}

/** The cells of an array formula follow its first one, which alone has the formula. */
export class EngineFormula implements CellLike {
  readonly type = FORMULA;
  readonly value = null;
  readonly formula?: string;
  readonly model: CellLike['model'];
  result: FormulaResultLike = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    own: JobFormula,
  ) {
    if (own.row !== row || own.column !== col) {
      this.model = {};
      return;
    }
    this.formula = own.formula;
    this.model = {
      formula: own.formula,
      ...(own.isArray ? { shareType: 'array', ref: wholeAddress(own) } : {}),
    };
  }

  /** What the library has found, null where it did not get so far. */
  content(): Content | null {
    return contentOf(this.result);
  }
}

/** With both ends, even of a single cell. */
function wholeAddress({ row, column, rows, columns }: JobFormula): string {
  return `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

function valueOf(content: Content): unknown {
  switch (content.kind) {
    case 'blank':
    case 'formula':
      return null;
    case 'error':
      return { error: content.value };
    default:
      return content.value;
  }
}

/** `#NAME?` tells of a function that the library does not know. */
function contentOf(result: unknown): Content | null {
  if (typeof result === 'number') return Number.isFinite(result) ? { kind: 'number', value: result } : null;
  if (typeof result === 'string') return { kind: 'text', value: result };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  if (typeof result !== 'object' || result === null || !('error' in result)) return null;
  return result.error === '#NAME?' ? null : { kind: 'error', value: String(result.error) };
}
