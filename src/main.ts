// The functions Apps Script can call, each one line: menu items, and what a dialog or the local command line calls.
import { adoptWorkbook } from './app/adoption/adopt-workbook';
import { checkEntries } from './app/check-entries';
import type { CheckReport, CheckRequest, ClientRequest, Refusal, SetUpReport } from './app/client-messages';
import type { AdoptionReport, AdoptionRequest } from './app/messages/adoption-messages';
import type { RankingReport } from './app/messages/ranking-messages';
import { computeMonthlyRanking } from './app/compute-monthly-ranking';
import { explainPlace } from './app/explain/explain-place';
import { computeMonthlyRankingFromMenu, helpFromMenu, undoRepairsFromMenu } from './app/menu-actions';
import { goTo } from './app/go-to';
import { openDialog } from './app/open-dialog';
import { readLogEntries } from './app/log/read-log-entries';
import { verifyFromMenu } from './app/log/verify-from-menu';
import { verifyLog } from './app/log/verify/verify-log';
import { markMail } from './app/mail/mark-mail';
import { planMails } from './app/mail/plan-mails';
import { runState, stopRun } from './app/mail/run-state';
import { sendMails } from './app/mail/send-mails';
import { sendTestMail } from './app/mail/send-test-mail';
import type {
  MailPlanReport,
  MailRequest,
  MailRunReport,
  MarkMailReport,
  MarkMailRequest,
  RunStateReport,
  SendRequest,
  TestMailReport,
  TestMailRequest,
} from './app/messages/mail-messages';
import { generateNotice } from './app/notice/generate-notice';
import { noticeFile } from './app/notice/notice-file';
import { repairEntries } from './app/repairs/repair-entries';
import type { ExplanationReport, ExplanationRequest } from './app/messages/explanation-messages';
import type { LogReport, VerifyReport, VerifyRequest } from './app/messages/log-messages';
import type { FileReport, NoticeFileRequest, NoticeReport } from './app/messages/notice-messages';
import type { GoToRequest, ShownReport } from './app/messages/place-messages';
import type { PublicationReport, PublishRequest } from './app/messages/publication-messages';
import type { RepairRequest, RepairsReport, UndoReport, UndoRequest } from './app/messages/repair-messages';
import type { MeasureReport, MeasureRequest } from './app/messages/self-test-messages';
import { publishMonth } from './app/publication/publish-month';
import { selfTestFromMenu } from './app/self-test/self-test-from-menu';
import { measure, specimenFile } from './app/self-test/self-test-window';
import { setUp } from './app/set-up';
import { tidyEdit } from './app/tidy-edit';
import { undoRepairs } from './app/repairs/undo-repairs';
import { googleEdit } from './gas/google-edit';
import { googleMenuPorts, googlePorts, googleTrouble } from './gas/google-ports';
import { addMenu } from './gas/menu';
import { personsLanguage } from './gas/persons-language';
import { googleLaboratory } from './gas/self-test/laboratory';

export function onOpen(): void {
  addMenu(personsLanguage());
}

export function onInstall(): void {
  onOpen();
}

/** @param event of the simple trigger, which the platform starts by this name */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  tidyEdit(googleEdit(event), googleTrouble);
}

export function menuCheckEntries(): void {
  openDialog(googleMenuPorts(new Date()), 'check');
}

/** Google passes over the answer; on the own machine it says how the sheets are to be printed. */
export function menuComputeMonthlyRanking(): RankingReport | Refusal | null {
  return computeMonthlyRankingFromMenu(googleMenuPorts(new Date()));
}

export function menuSetUp(): void {
  openDialog(googleMenuPorts(new Date()), 'setup');
}

export function menuPublish(): void {
  openDialog(googleMenuPorts(new Date()), 'publish');
}

export function menuGenerateNotice(): void {
  openDialog(googleMenuPorts(new Date()), 'notice');
}

export function menuEmailResults(): void {
  openDialog(googleMenuPorts(new Date()), 'mail');
}

export function menuExplainRank(): void {
  openDialog(googleMenuPorts(new Date()), 'why');
}

export function menuUndoRepairs(): void {
  undoRepairsFromMenu(googleMenuPorts(new Date()));
}

export function menuVerify(): void {
  verifyFromMenu(googleMenuPorts(new Date()));
}

export function menuSelfTest(): void {
  selfTestFromMenu(googleMenuPorts(new Date()), googleLaboratory);
}

export function menuHelp(): void {
  helpFromMenu(googleMenuPorts(new Date()));
}

export function clientCheckEntries(request: CheckRequest): CheckReport | Refusal {
  return checkEntries(googlePorts(new Date()), request);
}

export function clientComputeMonthlyRanking(request: ClientRequest): RankingReport | Refusal {
  return computeMonthlyRanking(googlePorts(new Date()), request);
}

export function clientAdoptWorkbook(request: AdoptionRequest): AdoptionReport | Refusal {
  return adoptWorkbook(googlePorts(new Date()), request);
}

export function clientRepairEntries(request: RepairRequest): RepairsReport | Refusal {
  return repairEntries(googlePorts(new Date()), request);
}

export function clientUndoRepairs(request: UndoRequest): UndoReport | Refusal {
  return undoRepairs(googlePorts(new Date()), request);
}

export function clientSetUp(request: ClientRequest): SetUpReport | Refusal {
  return setUp(googlePorts(new Date()), request);
}

export function clientGoTo(request: GoToRequest): ShownReport | Refusal {
  return goTo(googlePorts(new Date()), request);
}

export function clientExplainRank(request: ExplanationRequest): ExplanationReport | Refusal {
  return explainPlace(googlePorts(new Date()), request);
}

export function clientVerify(request: VerifyRequest): VerifyReport | Refusal {
  return verifyLog(googlePorts(new Date()), request);
}

export function clientReadLog(request: ClientRequest): LogReport | Refusal {
  return readLogEntries(googlePorts(new Date()), request);
}

export function clientPlanMails(request: MailRequest): MailPlanReport | Refusal {
  return planMails(googlePorts(new Date()), request);
}

export function clientSendMails(request: SendRequest): MailRunReport | Refusal {
  return sendMails(googlePorts(new Date()), request);
}

export function clientSendTestMail(request: TestMailRequest): TestMailReport | Refusal {
  return sendTestMail(googlePorts(new Date()), request);
}

export function clientMarkMail(request: MarkMailRequest): MarkMailReport | Refusal {
  return markMail(googlePorts(new Date()), request);
}

export function clientRunState(request: ClientRequest): RunStateReport | Refusal {
  return runState(googlePorts(new Date()), request);
}

export function clientStopRun(request: ClientRequest): RunStateReport | Refusal {
  return stopRun(googlePorts(new Date()), request);
}

export function clientGenerateNotice(request: ClientRequest): NoticeReport | Refusal {
  return generateNotice(googlePorts(new Date()), request);
}

export function clientNoticeFile(request: NoticeFileRequest): FileReport | Refusal {
  return noticeFile(googlePorts(new Date()), request);
}

export function clientPublish(request: PublishRequest): PublicationReport | Refusal {
  return publishMonth(googlePorts(new Date()), request);
}

export function clientMeasure(request: MeasureRequest): MeasureReport | Refusal {
  return measure(googlePorts(new Date()), request);
}

export function clientSpecimenFile(request: ClientRequest): FileReport | Refusal {
  return specimenFile(googlePorts(new Date()), request);
}
