// The functions Apps Script can call, each one line: menu items, and what a dialog or the local command line calls.
import { checkEntries } from './app/check-entries';
import type { CheckReport, ClientRequest, RankingReport, Refusal, SetUpReport } from './app/client-messages';
import { computeMonthlyRanking } from './app/compute-monthly-ranking';
import { checkEntriesFromMenu, computeMonthlyRankingFromMenu, helpFromMenu, setUpFromMenu } from './app/menu-actions';
import { setUp } from './app/set-up';
import { googleMenuPorts, googlePorts } from './gas/google-ports';
import { addMenu } from './gas/menu';
import { personsLanguage } from './gas/persons-language';

export function onOpen(): void {
  addMenu(personsLanguage());
}

export function onInstall(): void {
  onOpen();
}

export function menuCheckEntries(): void {
  checkEntriesFromMenu(googleMenuPorts(new Date()));
}

export function menuComputeMonthlyRanking(): void {
  computeMonthlyRankingFromMenu(googleMenuPorts(new Date()));
}

export function menuSetUp(): void {
  setUpFromMenu(googleMenuPorts(new Date()));
}

export function menuHelp(): void {
  helpFromMenu(googleMenuPorts(new Date()));
}

export function clientCheckEntries(request: ClientRequest): CheckReport | Refusal {
  return checkEntries(googlePorts(new Date()), request);
}

export function clientComputeMonthlyRanking(request: ClientRequest): RankingReport | Refusal {
  return computeMonthlyRanking(googlePorts(new Date()), request);
}

export function clientSetUp(request: ClientRequest): SetUpReport | Refusal {
  return setUp(googlePorts(new Date()), request);
}
