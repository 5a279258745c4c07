// Counts every call of a service, and lets some of them go wrong on purpose.
import { ServiceException } from './service-exception';

/** Makes the n-th call of a run (from 1) go wrong. */
export interface PlannedFailure {
  readonly call: number;
  /** `throw`: the service answers with an exception. `kill`: the run dies there, as at a time limit. */
  readonly mode: 'throw' | 'kill';
  /** Whether the call still has its effect. */
  readonly when: 'before' | 'after';
  /** `ever`: so does every call after it. Once, where nothing is said. */
  readonly for?: 'once' | 'ever';
}

/** Ends a run that was killed; no catch of the script can bring it back. */
export class RunKilled extends Error {
  override readonly name = 'RunKilled';
}

export interface CallPlan {
  readonly failure: PlannedFailure | null;
  /** Told of each call, counted from 1, before it is made. */
  readonly beforeCall: (call: number, name: string) => void;
}

export class CallLedger {
  private readonly names: string[] = [];
  private dead: RunKilled | null = null;

  constructor(private readonly plan: CallPlan) {}

  /** Makes the call unless it is planned to fail; after a kill calls have no effect. */
  make<Answer>(name: string, call: () => Answer): Answer {
    if (this.dead) throw this.dead;
    this.names.push(name);
    this.plan.beforeCall(this.names.length, name);
    const failure = this.failureNow();
    if (failure === null) return call();
    if (failure.when === 'after') call();
    throw this.errorOf(name, failure.mode);
  }

  /** Names of the calls made, in order, such as `SpreadsheetApp.Range.setValues`. */
  calls(): readonly string[] {
    return this.names;
  }

  killed(): RunKilled | null {
    return this.dead;
  }

  private failureNow(): PlannedFailure | null {
    const { failure } = this.plan;
    if (failure === null) return null;
    const isLate = this.names.length > failure.call && failure.for === 'ever';
    return isLate || this.names.length === failure.call ? failure : null;
  }

  private errorOf(name: string, mode: PlannedFailure['mode']): Error {
    if (mode === 'throw') return new ServiceException(`Service error: ${name} failed as planned`);
    this.dead = new RunKilled(`the run was killed at call ${this.names.length}, ${name}`);
    return this.dead;
  }
}
