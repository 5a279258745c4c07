import { columnAfterEnter, lineAfter, type CellPlace, type TabbedLine } from './enter-after-tabs';
import type { Key } from './finish-with-key';

interface Selection {
  moveAnchorCell(direction: string, step?: number | 'end'): unknown;
  selectCell(col: number, row: number): unknown;
}

interface PluginConfig {
  readonly selection: Selection;
}

type PluginClass = new (config: PluginConfig) => { readonly getters: { getActivePosition(): CellPlace } };

export interface FeatureRegistry {
  add(key: string, plugin: unknown): unknown;
}

interface LeadByLines {
  readonly plugins: FeatureRegistry;
  readonly plugin: unknown;
  /** The key that is being answered, null for the mouse. */
  readonly pressed: () => Key | null;
}

/** Once, before the first grid is made; a line goes on in a grid that was loaded anew. */
export function leadByLines({ plugins, plugin, pressed }: LeadByLines): void {
  let line: TabbedLine | null = null;
  class LineLeader extends (plugin as PluginClass) {
    constructor(config: PluginConfig) {
      super(config);
      const { selection } = config;
      const moveOne = selection.moveAnchorCell.bind(selection);
      selection.moveAnchorCell = (direction, step) => {
        const [key, from] = [pressed(), this.getters.getActivePosition()];
        const result = moveOne(direction, step);
        const move = { key, from, to: this.getters.getActivePosition() };
        const column = columnAfterEnter(line, move);
        line = lineAfter(line, move);
        return column === null ? result : selection.selectCell(column, move.to.row);
      };
    }
  }
  plugins.add('lead-by-lines', LineLeader);
}
