// What `google.script.run` carries to the script: plain values, as JSON has them.

const PLAIN: readonly string[] = ['string', 'number', 'boolean', 'undefined'];

/** A copy as the script will see it. @throws Error naming the path of a date, a function, a cycle or an object of a class */
export function carried(value: unknown, path: string): unknown {
  requirePlain(value, { path, within: [] });
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as unknown);
}

interface Place {
  readonly path: string;
  /** The objects that the value stands in. */
  readonly within: readonly unknown[];
}

function requirePlain(value: unknown, { path, within }: Place): void {
  if (value === null || PLAIN.includes(typeof value)) return;
  const kind = Object.prototype.toString.call(value);
  if (!['[object Object]', '[object Array]'].includes(kind)) throw illegal(path, kind);
  if (within.includes(value)) throw illegal(path, 'it contains itself');
  const deeper = [...within, value];
  for (const [name, item] of Object.entries(value as object))
    requirePlain(item, { path: `${path}.${name}`, within: deeper });
}

function illegal(path: string, kind: string): Error {
  return new Error(`Failed due to illegal value in property: ${path} (${kind})`);
}
