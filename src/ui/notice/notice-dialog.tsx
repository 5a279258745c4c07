// The notice and the poster as they will be printed, then the sheet and the PDF.
import { useEffect, useState } from 'preact/hooks';
import type { NoticeDocument, NoticeReport } from '../../app/messages/notice-messages';
import { noticeWords } from '../../text/dialogs/notice';
import { dialogTitles } from '../../text/dialogs/titles';
import { listed } from '../../text/language';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useOpeningMonth } from '../dialog/opening-month';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { MonthField } from '../parts/month-field';
import { NotedFindings } from '../parts/noted-findings';
import { PagePreview } from '../parts/page-preview';
import { PlaceLink } from '../parts/place-link';
import { downloadFile } from './download-file';

const KINDS = ['circular', 'poster'] as const;

export function NoticeDialog() {
  const { ask } = useDesk();
  const { say, language } = useSpeech();
  const [month, setMonth] = useState(useOpeningMonth());
  const [report, setReport] = useState<NoticeReport | null>(null);
  const [kind, setKind] = useState<NoticeDocument['kind']>('circular');
  const [said, setSaid] = useState('');

  const look = async (): Promise<void> => {
    setSaid('');
    const next = await ask('clientGenerateNotice', { month, language: null, dryRun: true });
    setReport(next);
    if (next !== null) setMonth(next.month);
  };

  const write = async (shown: NoticeReport): Promise<void> => {
    const next = await ask('clientGenerateNotice', { month: shown.month, language: null, dryRun: false });
    if (next === null) return;
    setReport(next);
    const sheets = listed(next.written, language);
    setSaid(next.written.length === 0 ? say(noticeWords.unchanged) : say(noticeWords.written, { sheets }));
  };

  const download = async (shown: NoticeReport): Promise<void> => {
    const request = { month: shown.month, language: null, dryRun: true, document: kind };
    const file = await ask('clientNoticeFile', request);
    if (file === null) return;
    downloadFile(file);
    setSaid(say(noticeWords.downloaded, { file: file.fileName }));
  };

  useEffect(() => {
    void look();
  }, []);

  const document = report?.documents.find((each) => each.kind === kind);
  const about = (
    <div class="row">
      <MonthField month={month} onChange={setMonth} />
      <Button onPress={() => void look()}>{say(noticeWords.look)}</Button>
      {report !== null && (
        <>
          <Button kind="main" onPress={() => void write(report)}>
            {say(noticeWords.write)}
          </Button>
          <Button onPress={() => void download(report)}>{say(noticeWords.download)}</Button>
        </>
      )}
    </div>
  );
  return (
    <Frame title={dialogTitles.notice} outcome={said === '' && report !== null ? standing(report) : said} about={about}>
      {report !== null && report.written.length > 0 && (
        <div class="row">
          {report.written.map((sheet) => (
            <PlaceLink key={sheet} sheet={sheet} cell="" />
          ))}
        </div>
      )}
      {document !== undefined && (
        <>
          <div class="row">
            {KINDS.map((each) => (
              <Button
                key={each}
                pressed={each === kind}
                onPress={() => {
                  setKind(each);
                }}
              >
                {say(noticeWords[each])}
              </Button>
            ))}
          </div>
          <PagePreview title={say(noticeWords.preview, { name: document.fileName })} html={document.html} />
        </>
      )}
      <NotedFindings findings={report?.findings ?? []} />
    </Frame>
  );

  function standing({ kind: edition, month: of, version, mark }: NoticeReport): string {
    return say(noticeWords[edition], { month: of, version: String(version), mark });
  }
}
