// The functions of the script that a dialog calls, by the names of src/main.ts.
import type { CheckReport, CheckRequest, ClientRequest, SetUpReport } from '../../app/client-messages';
import type { AdoptionReport, AdoptionRequest } from '../../app/messages/adoption-messages';
import type { ExplanationReport, ExplanationRequest } from '../../app/messages/explanation-messages';
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
} from '../../app/messages/mail-messages';
import type { FileReport, NoticeFileRequest, NoticeReport } from '../../app/messages/notice-messages';
import type { GoToRequest, ShownReport } from '../../app/messages/place-messages';
import type { PublicationReport, PublishRequest } from '../../app/messages/publication-messages';
import type { MeasureReport, MeasureRequest } from '../../app/messages/self-test-messages';
import type { RepairRequest, RepairsReport, UndoReport, UndoRequest } from '../../app/messages/repair-messages';

/** What each is given, and what it reports unless it refuses. */
export interface ClientFunctions {
  clientAdoptWorkbook: Exchange<AdoptionRequest, AdoptionReport>;
  clientCheckEntries: Exchange<CheckRequest, CheckReport>;
  clientExplainRank: Exchange<ExplanationRequest, ExplanationReport>;
  clientGenerateNotice: Exchange<ClientRequest, NoticeReport>;
  clientGoTo: Exchange<GoToRequest, ShownReport>;
  clientMeasure: Exchange<MeasureRequest, MeasureReport>;
  clientMarkMail: Exchange<MarkMailRequest, MarkMailReport>;
  clientNoticeFile: Exchange<NoticeFileRequest, FileReport>;
  clientPlanMails: Exchange<MailRequest, MailPlanReport>;
  clientPublish: Exchange<PublishRequest, PublicationReport>;
  clientRepairEntries: Exchange<RepairRequest, RepairsReport>;
  clientRunState: Exchange<ClientRequest, RunStateReport>;
  clientSendMails: Exchange<SendRequest, MailRunReport>;
  clientSendTestMail: Exchange<TestMailRequest, TestMailReport>;
  clientSetUp: Exchange<ClientRequest, SetUpReport>;
  clientSpecimenFile: Exchange<ClientRequest, FileReport>;
  clientStopRun: Exchange<ClientRequest, RunStateReport>;
  clientUndoRepairs: Exchange<UndoRequest, UndoReport>;
}

interface Exchange<Request extends object, Report extends object> {
  readonly request: Request;
  readonly report: Report;
}
