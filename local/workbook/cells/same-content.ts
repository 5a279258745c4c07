import type { Content } from '../contract';

/** Whether writing `next` over `current` would change nothing that a person or a program sees. */
export function isSameContent(current: Content, next: Content): boolean {
  if (current.kind === 'formula' && next.kind === 'formula') {
    if (current.formula !== next.formula) return false;
    return next.result === null || (current.result !== null && isSameContent(current.result, next.result));
  }
  if (current.kind === 'blank' || next.kind === 'blank') return current.kind === next.kind;
  if (current.kind === 'formula' || next.kind === 'formula') return false;
  return current.kind === next.kind && current.value === next.value;
}
