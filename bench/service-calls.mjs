// How many service calls each action makes; on Google's side these are the time. Links are built by calls on values of the script's own, counted apart.
import { openWorkbook } from '../build/workbook.mjs';
import { builtHost } from '../samples/built-host.mjs';

const ACTIONS = { setup: 'clientSetUp', check: 'clientCheckEntries', rank: 'clientComputeMonthlyRanking' };

/** Calls of each action on a workbook that is set up and filled. */
export function serviceCalls(bytes) {
  return Object.fromEntries(Object.entries(ACTIONS).map(([name, action]) => [name, callsOf(action, bytes)]));
}

/** A call that makes a text with a link, which one further call then hands to the spreadsheet. */
function buildsLink(call) {
  return call.includes('RichTextValue') && !call.includes('.Range.');
}

function callsOf(action, bytes) {
  const host = builtHost(openWorkbook(bytes));
  host.run(action, { month: '2026-10', language: 'zh-CN', dryRun: false });
  const built = host.calls().filter(buildsLink).length;
  return { asked: host.calls().length - built, built };
}
