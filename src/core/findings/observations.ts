import type { Finding } from './finding';

/** What was noticed about a subject: what stands against ranking it, and what is to be told. */
export interface Observations {
  /** In the order found. */
  readonly obstacles: readonly Finding[];
  /** New ones only: the reader has already told what is `unreadable`. */
  readonly findings: readonly Finding[];
}

export const NOTHING_NOTICED: Observations = { obstacles: [], findings: [] };

/** A new finding that stands against a rank. */
export function obstacle(finding: Finding): Observations {
  return { obstacles: [finding], findings: [finding] };
}

/** A finding of the reader that stands against a rank. */
export function toldBefore(finding: Finding): Observations {
  return { obstacles: [finding], findings: [] };
}

/** A new finding that leaves the rank alone. */
export function remark(finding: Finding): Observations {
  return { obstacles: [], findings: [finding] };
}

/** All together, in their order. */
export function together(all: readonly Observations[]): Observations {
  if (all.every((one) => one === NOTHING_NOTICED)) return NOTHING_NOTICED;
  return { obstacles: all.flatMap(({ obstacles }) => obstacles), findings: all.flatMap(({ findings }) => findings) };
}
