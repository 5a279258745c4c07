/** What was read, without where it stood and what was said about it; for comparing one reading with another. */
export function withoutAddresses(reading: unknown): unknown {
  return JSON.parse(
    JSON.stringify(reading, (key, value: unknown) => {
      if (key === 'at' || key === 'cell') return undefined;
      return typeof value === 'bigint' ? String(value) : value;
    }),
  );
}
