// The ports of one run with nothing of the machine in them.
import { createHash } from 'node:crypto';
import type { Language, Ports } from '../../src/app/ports';
import type { FakeWorkbook } from './fake-workbook';

export interface FakePorts extends Ports {
  readonly workbook: FakeWorkbook;
  readonly recorded: unknown[];
  lockState(): { held: boolean; taken: number };
  /** Somebody else holds the lock from now on. */
  lockOut(): void;
}

export function fakePorts(workbook: FakeWorkbook, language: Language = 'zh-CN'): FakePorts {
  const recorded: unknown[] = [];
  const state = { held: false, taken: 0 };
  let lockedOut = false;
  return {
    workbook,
    recorded,
    now: { date: '2026-11-02', time: '09:30' },
    lock: {
      acquire: () => {
        if (lockedOut || state.held) return false;
        state.held = true;
        state.taken += 1;
        return true;
      },
      release: () => {
        state.held = false;
      },
    },
    digest: { sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex') },
    language,
    person: () => 'clerk@example.com',
    trouble: { record: (failure) => recorded.push(failure) },
    lockState: () => state,
    lockOut: () => {
      lockedOut = true;
    },
  };
}
