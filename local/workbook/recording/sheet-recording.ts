// One sheet as it was when it was first changed during a recording.
import type { RowJournal } from '../sheet/row-table';
import { parseXml, serialiseNode } from '../xml/xml-tree';
import type { XmlNode } from '../xml/xml-tree';
import { cellChanges } from './cell-change';
import type { CellChange, ChangedRow } from './cell-change';
import { shellChanges, shellTexts } from './shell-change';
import type { ShellChange, ShellTexts } from './shell-change';
import type { WatchedSheet } from './watched-sheet';

export interface SheetChange {
  readonly source: WatchedSheet;
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowChange[];
  readonly shell: readonly ShellChange[];
}

/** Attributes of a row's start tag: its height, whether it is hidden, its look. */
export interface RowChange {
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

export class SheetRecording {
  private readonly journal: RowJournal = new Map();
  private readonly children: readonly { readonly node: XmlNode; readonly text: string }[];
  private readonly attributes: string;
  private readonly shell: ShellTexts;
  private readonly unshared: ReturnType<WatchedSheet['grid']['sharedFormulas']['unsharing']>;

  constructor(private readonly source: WatchedSheet) {
    const { root, rows } = source.xml;
    this.attributes = root.attributes;
    this.children = root.children.map((node) => ({ node, text: serialiseNode(node) }));
    this.shell = shellTexts(source.xml);
    this.unshared = source.grid.sharedFormulas.unsharing();
    rows.keepIn(this.journal);
  }

  takeBack(): void {
    const { part, grid } = this.source.edit();
    part.rows.endKeeping(this.journal);
    part.rows.putBack(this.journal);
    part.root.attributes = this.attributes;
    part.root.children = this.children.map(({ node, text }) =>
      serialiseNode(node) === text ? node : parseXml(text, this.source.place.part).root,
    );
    grid.resetFormulas();
  }

  end(): SheetChange {
    const { source } = this;
    source.xml.rows.endKeeping(this.journal);
    const rows = this.changedRows();
    return {
      source,
      cells: rows.flatMap((row) => cellChanges(row, this.unshared)),
      rows: rows.flatMap(rowChanges),
      shell: shellChanges(this.shell, shellTexts(source.xml)),
    };
  }

  private changedRows(): ChangedRow[] {
    const { rows } = this.source.xml;
    return [...this.journal.keys()]
      .sort((one, other) => one - other)
      .map((number) => ({ number, before: rows.journaled(this.journal, number), after: rows.row(number) }));
  }
}

function rowChanges({ number, before, after }: ChangedRow): RowChange[] {
  const change = { number, before: bare(before?.attributes), after: bare(after?.attributes) };
  return change.before === change.after ? [] : [change];
}

/** Without what follows from the cells. */
export function bare(attributes = ''): string {
  return attributes.replace(/\s(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*')/g, '').trim();
}
