// What `google.script.run` can carry between a page and the script.

/**
 * The value as a page would receive it.
 * @throws Error naming the path of a date, a function or a cycle, which the platform does not carry
 */
export function clientValue(value: unknown): unknown {
  requirePlain(value, { path: 'the result', parents: [] });
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

function requirePlain(value: unknown, at: { readonly path: string; readonly parents: readonly object[] }): void {
  if (typeof value === 'function') throw new Error(`${at.path} is a function, which google.script.run does not carry`);
  if (typeof value !== 'object' || value === null) return;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    throw new Error(`${at.path} is a date, which google.script.run does not carry`);
  }
  if (at.parents.includes(value)) throw new Error(`${at.path} contains itself, which google.script.run does not carry`);
  for (const [key, item] of Object.entries(value)) {
    requirePlain(item, { path: `${at.path}.${key}`, parents: [...at.parents, value] });
  }
}
