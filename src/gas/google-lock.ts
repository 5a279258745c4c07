import type { Lock } from '../app/ports';

const PATIENCE_MS = 8000;

/** The document's lock; there is none outside a document, and without it two writers would lose entries. */
export function googleLock(): Lock {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  return {
    acquire: () => lock?.tryLock(PATIENCE_MS) ?? false,
    release: () => lock?.releaseLock(),
  };
}
