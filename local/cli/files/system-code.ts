/** The operating system's name of an error, such as `ENOENT`, or its message where it has none. */
export function systemCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
