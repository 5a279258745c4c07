// What follows a change of the workbook: fresh results of formulas, the file, and what the tabs show.
import type { Recalculation, UnresolvedFormula } from '../../recalculation/recalculation';
import { addressOf } from '../../workbook/cells/cell-address';
import type { XlsxWorkbook } from '../../workbook/contract';
import type { SheetPlace } from '../edits/edit-bench';
import type { DeskSentence } from '../words/desk-words';
import type { Announcer } from './announcer';
import type { Revisions } from './revisions';
import { formulaResults } from './formula-results';
import { cellCommands } from './touched-cells';

export interface UpkeepOptions {
  readonly workbook: () => XlsxWorkbook;
  readonly recalculation: Recalculation;
  readonly revisions: Revisions;
  readonly announcer: Announcer;
  readonly say: (sentence: DeskSentence, facts: Readonly<Record<string, string>>) => string;
}

const REASONS: Readonly<Record<UnresolvedFormula['reason'], DeskSentence>> = {
  time: 'formulaTooSlow',
  unsupported: 'formulaUnsupported',
};

export class Upkeep {
  /** Formulas that a person has been told of. */
  private readonly told = new Set<string>();

  constructor(private readonly options: UpkeepOptions) {}

  afterEdit(touched: readonly SheetPlace[], loadAnew: boolean): void {
    const { workbook, revisions, announcer } = this.options;
    const places = [...touched, ...this.recalculate()];
    const commands = cellCommands(workbook(), places);
    if (loadAnew || commands === null) {
      revisions.startAnew();
      return;
    }
    revisions.tell(commands);
    const sheets = formulaResults(workbook(), places);
    if (sheets.length > 0) announcer.toAll({ kind: 'results', sheets });
  }

  afterRun(): void {
    this.recalculate();
    this.options.revisions.startAnew();
  }

  /** Answers where results are new. */
  recalculate(): readonly SheetPlace[] {
    const { recalculation, workbook } = this.options;
    const { changed, unresolved } = recalculation.refresh(workbook());
    this.remark(unresolved);
    return changed.map(({ sheet, area }) => ({ sheet: sheet.name, area }));
  }

  /** Once for each formula, one sentence for all of a reason. */
  private remark(unresolved: readonly UnresolvedFormula[]): void {
    const news = unresolved.filter((formula) => !this.told.has(keyOf(formula)));
    for (const formula of news) this.told.add(keyOf(formula));
    for (const reason of ['time', 'unsupported'] as const) {
      const [first, ...others] = news.filter((formula) => formula.reason === reason);
      if (first === undefined) continue;
      const { sheet, row, column } = first;
      const facts = { sheet, cell: addressOf(row, column), count: String(others.length + 1) };
      this.options.announcer.toAll({ kind: 'remark', sentence: this.options.say(REASONS[reason], facts) });
    }
  }
}

function keyOf({ sheet, row, column, formula, reason }: UnresolvedFormula): string {
  return JSON.stringify([sheet, row, column, formula, reason]);
}
