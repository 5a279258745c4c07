// “Why this rank?” for the selected row, or for whoever is named.
import { useEffect, useState } from 'preact/hooks';
import type { ExplanationReport } from '../../app/messages/explanation-messages';
import { dialogTitles } from '../../text/dialogs/titles';
import { whyWords } from '../../text/dialogs/why';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { MonthField } from '../parts/month-field';
import { TextField } from '../parts/text-field';
import { ExplainedItems } from './explained-items';
import { Neighbours } from './neighbours';
import { SentenceList } from './sentence-list';

export function WhyDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [month, setMonth] = useState('');
  const [subject, setSubject] = useState('');
  const [report, setReport] = useState<ExplanationReport | null>(null);

  const explain = async (asked: string, askedMonth: string): Promise<void> => {
    setSubject(asked);
    const next = await ask('clientExplainRank', { month: askedMonth, language: null, dryRun: true, subject: asked });
    if (next === null) return;
    setReport(next);
    setMonth(next.month);
  };

  useEffect(() => {
    void explain('', '');
  }, []);

  const isAnswered = report !== null && report.choices.length === 0;
  const about = (
    <>
      <TextField label={say(whyWords.subject)} value={subject} onChange={setSubject} />
      <div class="row">
        <MonthField month={month} onChange={setMonth} />
        <Button kind="main" onPress={() => void explain(subject.trim(), month)}>
          {say(whyWords.ask)}
        </Button>
        {/* The sheet that is selected tells the month. */}
        <Button onPress={() => void explain('', '')}>{say(whyWords.selected)}</Button>
      </div>
    </>
  );
  return (
    <Frame title={dialogTitles.why} outcome={report?.answer ?? ''} about={about}>
      {report !== null && report.choices.length > 0 && (
        <section>
          <h2>{say(whyWords.which)}</h2>
          <ul class="choices">
            {report.choices.map((choice) => (
              <li key={choice}>
                <Button kind="link" onPress={() => void explain(choice, month)}>
                  {choice}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAnswered && <Explanation report={report} />}
    </Frame>
  );
}

function Explanation({ report }: { readonly report: ExplanationReport }) {
  const { say } = useSpeech();
  const { subject, unit, ranking, rank, of, total } = report;
  return (
    <>
      <h2>{unit === '' ? subject : `${subject} (${unit})`}</h2>
      <p>
        <strong>
          {rank === null ? say(whyWords.unranked) : say(whyWords.ranked, { rank: String(rank), of: String(of), total })}
        </strong>
        <span class="quiet"> {ranking}</span>
      </p>
      <ExplainedItems items={report.items} />
      <Neighbours neighbours={report.neighbours} />
      <SentenceList heading={say(whyWords.changes)} sentences={report.changes} />
      <SentenceList heading={say(whyWords.remarks)} sentences={report.remarks} />
      {report.findings.length > 0 && <h2>{say(whyWords.findings)}</h2>}
      <FindingList findings={report.findings} />
    </>
  );
}
