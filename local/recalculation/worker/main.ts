// The thread that calculates: one job after another, each answered through its own port.
import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { CalculationJob } from '../calculation-job';
import { calculate } from './calculate';

interface Asked {
  readonly job: CalculationJob;
  readonly port: MessagePort;
  /** Wakes whoever waits for the answer. */
  readonly rung: Int32Array;
}

parentPort?.on('message', ({ job, port, rung }: Asked) => {
  port.postMessage(calculate(job));
  Atomics.store(rung, 0, 1);
  Atomics.notify(rung, 0);
});
