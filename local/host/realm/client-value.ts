// What `google.script.run` can carry between a page and the script.

/**
 * The value as a page would receive it.
 * @throws Error naming the path of a date, a function or a cycle, which the platform does not carry
 */
export function clientValue(value: unknown): unknown {
  requirePlain(value, { name: 'the result', parent: null, value });
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}

/** @throws Error naming the path of what the platform does not carry, in the argument with this index */
export function requireCarried(value: unknown, index: number): void {
  requirePlain(value, { name: `argument ${index + 1}`, parent: null, value });
}

/** A value on the way down. */
interface Step {
  readonly name: string;
  readonly parent: Step | null;
  readonly value: unknown;
}

function requirePlain(value: unknown, at: Step): void {
  if (typeof value === 'function') throw notCarried(at, 'is a function');
  if (typeof value !== 'object' || value === null) return;
  if (Object.prototype.toString.call(value) === '[object Date]') throw notCarried(at, 'is a date');
  if (isWithin(value, at.parent)) throw notCarried(at, 'contains itself');
  for (const [name, item] of Object.entries(value)) requirePlain(item, { name, parent: at, value: item });
}

function isWithin(value: object, step: Step | null): boolean {
  for (let parent = step; parent !== null; parent = parent.parent) if (parent.value === value) return true;
  return false;
}

function notCarried(at: Step, what: string): Error {
  return new Error(`${pathOf(at)} ${what}, which google.script.run does not carry`);
}

function pathOf({ name, parent }: Step): string {
  return parent === null ? name : `${pathOf(parent)}.${name}`;
}
