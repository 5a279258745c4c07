/**
 * What a dialog says of mails, as it is on this machine: they become files, and the script has to know, or it would write down that
 * they were sent; and where nothing prints, the notice is attached as a page.
 */
export function asHere(given: readonly unknown[], { prints }: { readonly prints: boolean }): readonly unknown[] {
  return given.map((value) => {
    if (!isRecord(value)) return value;
    const channel = value['channel'] === 'mail' ? { channel: 'outbox' } : {};
    const attach = value['attach'] === 'pdf' && !prints ? { attach: 'html' } : {};
    return { ...value, ...channel, ...attach };
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
