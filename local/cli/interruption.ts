// What must not be left behind when the person presses Ctrl-C.

const cleanups = new Set<() => void>();

/** Registers a cleanup; call the answer once it is no longer needed. */
export function whenInterrupted(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/**
 * Work that blocks the program, and could not be told of Ctrl-C before it is over: here Ctrl-C ends the program on the spot, as a
 * kill does, and the next run makes good what it leaves behind.
 */
export function endedByInterrupt<Answer>(work: () => Answer): Answer {
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  process.removeAllListeners('SIGINT');
  try {
    return work();
  } finally {
    for (const listener of listeners) process.on('SIGINT', listener);
  }
}

const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type EndSignal = (typeof END_SIGNALS)[number];

/**
 * Work that has an end of its own to come to: the first Ctrl-C, or the system's wish that the program end, is handed over; a second
 * one ends the program on the spot.
 */
export function firstEndSignal(): Promise<EndSignal> {
  const listeners = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
  return new Promise((resolve) => {
    const heard = (signal: NodeJS.Signals): void => {
      for (const listener of listeners) process.on('SIGINT', listener);
      for (const each of END_SIGNALS) process.removeListener(each, heard);
      resolve(signal as EndSignal);
    };
    // In this order, so that no moment is without a listener: a signal that falls into it may be lost.
    for (const each of END_SIGNALS) process.on(each, heard);
    for (const listener of listeners) process.removeListener('SIGINT', listener);
  });
}

export function cleanUpInterrupted(): void {
  for (const cleanup of cleanups) cleanup();
}
