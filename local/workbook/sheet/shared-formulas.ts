// Shared formulas of a sheet: one cell holds the text, its followers only the number. Followers are given their own text before the master goes.
import { containsArea } from '../cells/cell-address';
import { sharedIndexOf, splitCell } from '../cells/cell-parts';
import type { CellFormula } from '../cells/cell-parts';
import type { Area } from '../contract';
import { shiftFormula } from '../formulas/shift-formula';
import { encodeXml } from '../xml/xml-text';
import { setCell } from './row';
import type { WorksheetPart } from './worksheet-part';

const MARK = 'shared';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export class SharedFormulas {
  private masters: Map<string, Master> | null = null;

  constructor(private readonly sheet: WorksheetPart) {}

  /** The formula of a cell as its own text, wherever the file keeps it. */
  textAt(formula: CellFormula, row: number, column: number): string {
    const index = formula.text === '' ? sharedIndexOf(formula) : null;
    const master = index === null ? undefined : this.findMasters().get(index);
    return master === undefined ? formula.text : shifted(master, row, column);
  }

  /** Gives cells their formulas as their own text, by the masters there are now. */
  unsharing(): (xml: string, row: number, column: number) => string {
    const masters = new Map(this.findMasters());
    return (xml, row, column) => {
      const formula = xml.includes(MARK) ? splitCell(xml).formula : null;
      const index = formula === null ? null : sharedIndexOf(formula);
      const master = index === null ? undefined : masters.get(index);
      return master === undefined ? xml : withFormula(xml, formula?.text || shifted(master, row, column));
    };
  }

  /** Call when rows were put back: what is known of them may not hold. */
  reset(): void {
    this.masters = null;
  }

  /** Call before an area is overwritten: the followers of the masters in it get their own text. */
  release(area: Area): void {
    for (const [index, master] of this.findMasters()) {
      if (!containsArea(area, { row: master.row, column: master.column, rows: 1, columns: 1 })) continue;
      for (const number of this.sheet.rows.rowNumbersWith(MARK)) this.unshareRow(number, index);
      this.masters?.delete(index);
    }
  }

  private unshareRow(number: number, index: string): void {
    const followers = (this.sheet.rows.row(number)?.cells ?? []).flatMap((cell) => {
      const { formula } = splitCell(cell.xml);
      if (formula === null || sharedIndexOf(formula) !== index) return [];
      const own = this.textAt(formula, number, cell.column);
      return [{ column: cell.column, xml: withFormula(cell.xml, own) }];
    });
    if (followers.length === 0) return;
    const row = this.sheet.rows.edit(number);
    for (const { column, xml } of followers) setCell(row, column, xml);
  }

  private findMasters(): Map<string, Master> {
    if (this.masters !== null) return this.masters;
    this.masters = new Map();
    for (const number of this.sheet.rows.rowNumbersWith(MARK)) {
      for (const { column, xml } of this.sheet.rows.row(number)?.cells ?? []) {
        const { formula } = splitCell(xml);
        const index = formula === null || formula.text === '' ? null : sharedIndexOf(formula);
        if (formula === null || index === null) continue;
        this.masters.set(index, { row: number, column, formula: formula.text });
      }
    }
    return this.masters;
  }
}

function shifted(master: Master, row: number, column: number): string {
  return shiftFormula(master.formula, { rows: row - master.row, columns: column - master.column });
}

function withFormula(xml: string, formula: string): string {
  return xml.replace(/<((?:[^\s<>/:]+:)?f)(?:\s[^>]*?)?(?:\/>|>[^<]*<\/\1\s*>)/, (_, tag: string) => {
    return `<${tag}>${encodeXml(formula)}</${tag}>`;
  });
}
