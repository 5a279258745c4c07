const ADDRESSES: ReadonlySet<string> = new Set(['at', 'cell', 'categoryCell']);

/** What was read, without where it stood and what was said about it; for comparing one reading with another. */
export function withoutAddresses(reading: unknown): unknown {
  return JSON.parse(
    JSON.stringify(reading, (key, value: unknown) => {
      if (ADDRESSES.has(key)) return undefined;
      return typeof value === 'bigint' ? String(value) : value;
    }),
  );
}
