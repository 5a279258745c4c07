// Cells made bold, by whomever, end the typing in any cell of any tab, and the grid throws away what was typed.

interface Command {
  readonly type: string;
}

export interface ComposerClass {
  readonly prototype: { handle(command: Command): void };
}

/** Once, before the first grid is drawn: looks and typing have nothing to do with each other. */
export function keepTyping({ prototype }: ComposerClass): void {
  const { handle } = prototype;
  prototype.handle = function keepWhatIsTyped(command) {
    if (command.type !== 'SET_FORMATTING') handle.call(this, command);
  };
}
