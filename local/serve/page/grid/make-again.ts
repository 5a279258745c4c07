// An edit made again on a new model: as one edit, whatever it consists of.
import type { CommandResult } from '@odoo/o-spreadsheet';
import type { GridCommand } from '../../grid/grid-message';
import type { GridModel } from './vendor';

const MAKE_AGAIN = 'MAKE_AGAIN';

interface MakingAgain {
  readonly type: string;
  readonly commands: readonly GridCommand[];
  /** Those that the grid would not do. */
  readonly left: GridCommand[];
}

type Dispatch = (
  type: string,
  payload: object,
) => { readonly isSuccessful: boolean; isCancelledBecause(reason: CommandResult): boolean };

/** Once, before the first grid is drawn. */
export function learnToMakeAgain(): void {
  const { registries, UIPlugin } = window.o_spreadsheet;
  class EditsMadeAgain extends UIPlugin {
    override handle(given: { readonly type: string }): void {
      if (given.type !== MAKE_AGAIN) return;
      const { commands, left } = given as MakingAgain;
      for (const command of commands) if (!isDone(this.dispatch as unknown as Dispatch, command)) left.push(command);
    }
  }
  registries.featurePluginRegistry.add('edits-made-again', EditsMadeAgain);
}

/** Answers with what could not be made again. */
export function makeAgain(model: GridModel, commands: readonly GridCommand[]): readonly GridCommand[] {
  const left: GridCommand[] = [];
  (model.dispatch as unknown as Dispatch)(MAKE_AGAIN, { commands, left });
  return left;
}

/** What stands there already needs no making. */
function isDone(dispatch: Dispatch, { type, ...payload }: GridCommand): boolean {
  const result = dispatch(type, payload);
  return result.isSuccessful || result.isCancelledBecause('NoChanges' as CommandResult);
}
