// Counts every call of a service, and lets one of them go wrong on purpose.
import { ServiceException } from './service-exception';

/** Makes the n-th call of a run (from 1) go wrong. */
export interface PlannedFailure {
  readonly call: number;
  /** `throw`: the service answers with an exception. `kill`: the run dies there, as at a time limit. */
  readonly mode: 'throw' | 'kill';
  /** Whether the call still has its effect. */
  readonly when: 'before' | 'after';
}

/** Ends a run that was killed; no catch of the script can bring it back. */
export class RunKilled extends Error {
  override readonly name = 'RunKilled';
}

export class CallLedger {
  private readonly names: string[] = [];
  private dead: RunKilled | null = null;

  constructor(private readonly failure: PlannedFailure | null) {}

  /** Makes the call unless it is planned to fail; after a kill calls have no effect. */
  make<Answer>(name: string, call: () => Answer): Answer {
    if (this.dead) throw this.dead;
    this.names.push(name);
    if (this.names.length !== this.failure?.call) return call();
    if (this.failure.when === 'after') call();
    throw this.failureOf(name, this.failure.mode);
  }

  /** Names of the calls made, in order, such as `SpreadsheetApp.Range.setValues`. */
  calls(): readonly string[] {
    return this.names;
  }

  killed(): RunKilled | null {
    return this.dead;
  }

  private failureOf(name: string, mode: PlannedFailure['mode']): Error {
    if (mode === 'throw') return new ServiceException(`Service error: ${name} failed as planned`);
    this.dead = new RunKilled(`the run was killed at call ${this.names.length}, ${name}`);
    return this.dead;
  }
}
