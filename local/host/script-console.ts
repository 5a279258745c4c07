// The script's console: levels and texts, for whoever runs the host.

export type ConsoleLevel = 'log' | 'info' | 'warn' | 'error';

export type ConsoleReader = (level: ConsoleLevel, text: string) => void;

const LEVELS: readonly ConsoleLevel[] = ['log', 'info', 'warn', 'error'];

/** One function for each level; an error of the script comes as its stack. */
export function consoleMembers(
  read: ConsoleReader,
  callable: (run: (given: readonly unknown[]) => unknown) => unknown,
): Readonly<Record<ConsoleLevel, unknown>> {
  const entries = LEVELS.map((level) => [
    level,
    callable((given) => {
      read(level, given.map(textOf).join(' '));
    }),
  ]);
  return Object.fromEntries(entries) as Record<ConsoleLevel, unknown>;
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('stack' in value && typeof value.stack === 'string') return value.stack;
  return JSON.stringify(value);
}
