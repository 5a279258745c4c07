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

export function cleanUpInterrupted(): void {
  for (const cleanup of cleanups) cleanup();
}
