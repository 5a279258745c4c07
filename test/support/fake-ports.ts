// The ports of one run with nothing of the machine in them.
import { createHash } from 'node:crypto';
import type { Language, OutgoingMail, PostedRun, Ports } from '../../src/app/ports';
import type { FakeWorkbook } from './fake-workbook';

export interface FakePorts extends Ports {
  readonly workbook: FakeWorkbook;
  readonly recorded: unknown[];
  lockState(): { held: boolean; taken: number };
  /** Somebody else holds the lock from now on. */
  lockOut(): void;
  /** Mails that have left, in order. */
  readonly mailed: OutgoingMail[];
  /** What the next mails meet: a quota of so many recipients, or a service that refuses an address. */
  readonly post: { quota: number; refused: Set<string>; elapsedSeconds: number };
}

export function fakePorts(workbook: FakeWorkbook, language: Language = 'zh-CN'): FakePorts {
  const recorded: unknown[] = [];
  const state = { held: false, taken: 0 };
  let lockedOut = false;
  const mailed: OutgoingMail[] = [];
  const post = { quota: 100, refused: new Set<string>(), elapsedSeconds: 0 };
  let posted: PostedRun | null = null;
  let stopAsked = false;
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
    mailed,
    post,
    outbox: {
      remainingQuota: () => post.quota,
      send: (mail) => {
        if (post.quota < 1) return { kind: 'refused', said: 'Service invoked too many times for one day: email.' };
        if (post.refused.has(mail.to)) return { kind: 'refused', said: `Invalid email: ${mail.to}` };
        post.quota -= 1;
        mailed.push(mail);
        return { kind: 'sent' };
      },
    },
    printer: { pdf: (html) => Buffer.from(html, 'utf8').toString('base64') },
    runBoard: {
      current: () => posted,
      post: (run) => {
        posted = run;
      },
      clear: () => {
        posted = null;
        stopAsked = false;
      },
      askToStop: () => {
        stopAsked = true;
      },
      stopAsked: () => stopAsked,
    },
    stopwatch: { elapsedSeconds: () => post.elapsedSeconds },
    lockState: () => state,
    lockOut: () => {
      lockedOut = true;
    },
  };
}
