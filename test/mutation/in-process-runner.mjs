// A test runner for Stryker that loads the tests once and then only switches mutants, which pure code allows: a mutant is
// judged in milliseconds, where starting Jest for each takes seconds. Tests may use describe, it, each and expect, no hooks.
import { performance } from 'node:perf_hooks';
import { bundledTests } from './bundled-tests.mjs';

const FOLDERS = (process.env.MUTATION_TESTS ?? 'test/core').split(',');

/** Stryker makes one in each of its processes, in the folder of the instrumented files. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcessRunner }];

// The values of Stryker's TestStatus.
const PASSED = 0;
const FAILED = 1;

function inProcessRunner() {
  // Instrumented code asks here which mutant is active, and notes here what it covers.
  const stryker = (globalThis.__stryker__ ??= {});
  const load = bundledTests(FOLDERS);
  let tests = null;
  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      tests = load();
      const results = [];
      for (const test of tests) {
        stryker.currentTestId = test.id;
        results.push(await resultOf(test));
        stryker.currentTestId = undefined;
      }
      return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
    },

    async mutantRun({ activeMutant, testFilter, mutantActivation, reloadEnvironment, hitLimit }) {
      const hitCount = hitLimit === undefined ? undefined : 0;
      const activeWhileLoading = mutantActivation === 'static' ? activeMutant.id : undefined;
      Object.assign(stryker, { activeMutant: activeWhileLoading, hitCount, hitLimit });
      try {
        if (reloadEnvironment || tests === null) tests = load();
      } catch (error) {
        return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 };
      }
      stryker.activeMutant = activeMutant.id;
      const wanted = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
      for (const [index, test] of wanted.entries()) {
        const { id, status, failureMessage } = await resultOf(test);
        if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
        if (status === FAILED) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests: index + 1 };
      }
      return { status: 'survived', nrOfTests: wanted.length };
    },
  };
}

async function resultOf({ id, run }) {
  const started = performance.now();
  const timed = (result) => ({ id, name: id, timeSpentMs: performance.now() - started, ...result });
  try {
    await run();
    return timed({ status: PASSED });
  } catch (error) {
    return timed({ status: FAILED, failureMessage: String(error?.message ?? error) });
  }
}
