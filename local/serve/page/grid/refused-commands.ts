// What the file cannot take is refused before the grid does it, however it was asked for: by key, menu, paste or drag.
import type { CellPosition, CommandResult } from '@odoo/o-spreadsheet';
import { showNote } from '../state/notes';
import type { PageState } from '../state/page-state';
import type { Store } from '../state/store';
import { pageWords } from '../words/page-words';
import { TAKEN } from './taken-commands';

/** In the grid contents go alone to their new rows; notes, links, lists of answers and fonts stay where they were. */
const MOVING_ROWS: ReadonlySet<string> = new Set(['SORT_CELLS', 'REMOVE_DUPLICATES', 'INSERT_CELL', 'DELETE_CELL']);

interface AnyCommand {
  readonly type: string;
  readonly content?: unknown;
  /** What is typed has none, what is pasted or filled always one. */
  readonly style?: unknown;
  readonly zoom?: unknown;
}

/** Where the cell leads to now. */
type PresentLink = (command: AnyCommand) => string | undefined;

export function refuseWhatTheFileCannotTake(store: Store<PageState>): void {
  const { registries, UIPlugin, isCoreCommand, links } = window.o_spreadsheet;
  const words = pageWords(store.current().language);
  const reasonAgainst = (command: AnyCommand, present: PresentLink): string | null => {
    if (MOVING_ROWS.has(command.type)) return words.movingNotPossible;
    if (!isCoreCommand(command as Parameters<typeof isCoreCommand>[0])) return null;
    if (!TAKEN.has(command.type)) return words.notPossible;
    const { content, style } = command;
    if (style !== undefined || typeof content !== 'string' || !links.isMarkdownLink(content)) return null;
    return links.parseMarkdownLink(content).url === present(command) ? null : words.linksNotPossible;
  };
  class RefusedCommands extends UIPlugin {
    override allowDispatch(command: AnyCommand): CommandResult {
      if (lacksSize(command)) return 'Readonly' as CommandResult;
      const reason = reasonAgainst(
        command,
        (place) => this.getters.getEvaluatedCell(place as AnyCommand & CellPosition).link?.url,
      );
      if (reason === null) return 'Success' as CommandResult;
      showNote(store, { kind: 'refusal', text: reason });
      return 'Readonly' as CommandResult;
    }
  }
  registries.featurePluginRegistry.add('refused-commands', RefusedCommands);
}

/** Something else was typed where a size belongs: with no number for it the grid would draw nothing any more. */
function lacksSize({ zoom, style }: AnyCommand): boolean {
  const { fontSize } = (style ?? {}) as { readonly fontSize?: unknown };
  return Number.isNaN(zoom) || Number.isNaN(fontSize);
}
