// How many service calls each action makes; on Google's side these are the time.
import { openWorkbook } from '../build/workbook.mjs';
import { builtHost } from '../samples/built-host.mjs';

const ACTIONS = { setup: 'clientSetUp', check: 'clientCheckEntries', rank: 'clientComputeMonthlyRanking' };

/** Calls of each action on a workbook that is set up and filled. */
export function serviceCalls(bytes) {
  return Object.fromEntries(Object.entries(ACTIONS).map(([name, action]) => [name, callsOf(action, bytes)]));
}

function callsOf(action, bytes) {
  const host = builtHost(openWorkbook(bytes));
  host.run(action, { month: '2026-10', language: 'zh-CN', dryRun: false });
  return host.calls().length;
}
