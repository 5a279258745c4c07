// Colour, only where a terminal shows it and nobody asked for none.

export interface Paint {
  readonly strong: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** `NO_COLOR` with any text in it switches colour off (no-color.org). */
export function paintFor(terminal: { readonly isTty: boolean; readonly noColor: string | undefined }): Paint {
  const isOn = terminal.isTty && (terminal.noColor ?? '') === '';
  const style = (code: number) => (text: string) => (isOn ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { strong: style(1), alarm: style(31), caution: style(33), quiet: style(2) };
}
