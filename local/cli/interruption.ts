// What must not be left behind when the person presses Ctrl-C.

const cleanups = new Set<() => void>();

/** Registers a cleanup; call the answer once it is no longer needed. */
export function whenInterrupted(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

export function cleanUpInterrupted(): void {
  for (const cleanup of cleanups) cleanup();
}
