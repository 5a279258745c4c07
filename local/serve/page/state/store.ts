/** One value that changes, and those who want to know of it. */
export interface Store<Value> {
  current(): Value;
  change(part: Partial<Value>): void;
  /** Returns how to stop listening. */
  listen(listener: () => void): () => void;
}

export function newStore<Value extends object>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    current: () => value,
    change: (part) => {
      value = { ...value, ...part };
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
