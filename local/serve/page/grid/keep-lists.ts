// Delete in a cell that is empty anyway would take the list of answers from it in the grid, and only there: the file keeps it.

interface Command {
  readonly type: string;
}

type PluginClass = new (...given: never[]) => { handle(command: Command): void };

export interface PluginRegistry {
  get(key: string): unknown;
  replace(key: string, plugin: unknown): unknown;
}

/** Once, before the first grid is made. */
export function keepLists(plugins: PluginRegistry): void {
  const Validations = plugins.get('dataValidation') as PluginClass;
  class KeptValidations extends Validations {
    override handle(command: Command): void {
      if (command.type !== 'DELETE_CONTENT') super.handle(command);
    }
  }
  plugins.replace('dataValidation', KeptValidations);
}
