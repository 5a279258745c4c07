// Stale formulas get fresh results from a thread that is ended when it takes too long.
import { existsSync } from 'node:fs';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { StaleFormula, XlsxWorkbook } from '../workbook/contract';
import type { CalculationAnswer, CalculationJob } from './calculation-job';
import { calculationInput } from './calculation-input';
import type { Recalculation, Refreshed, UnresolvedFormula } from './recalculation';

/** Sums over a year of plans take milliseconds; whoever waits for a cell to change waits no longer than this. */
const LIMIT_MS = 5_000;

/** Starting the thread and loading its functions takes longer than most calculations. */
const START_MS = 10_000;

export interface CalculatorOptions {
  /** The built file of the thread. */
  readonly workerFile: string;
  readonly limitMs?: number;
}

export class Calculator implements Recalculation {
  private thread: Worker | null = null;

  /** @throws Error when there is no such file: waiting for a thread that cannot start would take for ever */
  constructor(private readonly options: CalculatorOptions) {
    if (!existsSync(options.workerFile)) throw new Error(`${options.workerFile} is missing: build the program again`);
  }

  refresh(workbook: XlsxWorkbook): Refreshed {
    let refreshed: Refreshed = { changed: [], unresolved: [] };
    workbook.refreshResults((stale) => {
      const answer = this.answerTo(calculationInput(workbook, stale));
      refreshed = { changed: stale.map(({ sheet, area }) => ({ sheet, area })), unresolved: unresolved(stale, answer) };
      return answer ?? [];
    });
    return refreshed;
  }

  close(): void {
    void this.thread?.terminate();
    this.thread = null;
  }

  /** Null when it took too long. */
  private answerTo(job: CalculationJob): CalculationAnswer | null {
    const patienceMs = (this.options.limitMs ?? LIMIT_MS) + (this.thread === null ? START_MS : 0);
    const { port1, port2 } = new MessageChannel();
    const rung = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    try {
      this.started().postMessage({ job, port: port2, rung }, [port2]);
      Atomics.wait(rung, 0, 0, patienceMs);
      const received = receiveMessageOnPort(port1) as { readonly message: CalculationAnswer } | undefined;
      if (received === undefined) this.close();
      return received?.message ?? null;
    } finally {
      port1.close();
    }
  }

  private started(): Worker {
    this.thread ??= this.start();
    return this.thread;
  }

  private start(): Worker {
    const thread = new Worker(this.options.workerFile);
    // A thread that nobody waits for must not keep the program alive.
    thread.unref();
    // One that breaks, as for want of memory, must not take the program with it: the next formula gets another.
    thread.on('error', () => {
      if (this.thread === thread) this.thread = null;
    });
    return thread;
  }
}

function unresolved(stale: readonly StaleFormula[], answer: CalculationAnswer | null): UnresolvedFormula[] {
  return stale
    .filter((_, index) => (answer?.[index] ?? null) === null)
    .map(({ sheet, area, formula }) => ({
      sheet: sheet.name,
      row: area.row,
      column: area.column,
      formula,
      reason: answer === null ? 'time' : 'unsupported',
    }));
}
