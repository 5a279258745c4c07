// Everything that is wrong with a month, mended place by place until nothing is.
import { useEffect, useState } from 'preact/hooks';
import type { FindingReport } from '../../app/client-messages';
import { checkWords } from '../../text/dialogs/check';
import { dialogTitles } from '../../text/dialogs/titles';
import { useDesk } from '../dialog/desk';
import { Frame } from '../dialog/frame';
import { useOpeningMonth } from '../dialog/opening-month';
import { useSpeech } from '../dialog/speech';
import { Button } from '../parts/button';
import { FindingList } from '../parts/finding-list';
import { MonthField } from '../parts/month-field';
import { countsOf, placeKey, withSeverity } from './findings-by-severity';
import { RepairBar } from './repair-bar';
import { RepairTick } from './repair-tick';
import { undoneSentence, repairedSentences } from './repair-outcome';

interface Checked {
  readonly month: string;
  readonly findings: readonly FindingReport[];
}

const GROUPS = [
  ['error', checkWords.errors],
  ['warning', checkWords.warnings],
  ['note', checkWords.notes],
] as const;

export function CheckDialog() {
  const { ask } = useDesk();
  const { say } = useSpeech();
  const [month, setMonth] = useState(useOpeningMonth());
  const [checked, setChecked] = useState<Checked | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState('');
  const [undoable, setUndoable] = useState(false);

  const request = { month, noMonth: 'inHand', language: null, dryRun: false } as const;

  const show = (report: Checked, said: string): void => {
    setChecked(report);
    setMonth(report.month);
    setTicked(new Set());
    const about = report.month === '' ? say(checkWords.wholeWorkbook) : report.month;
    setOutcome(`${said}${say(checkWords.counts, { month: about, ...countsOf(report.findings) })}`);
  };

  const check = async (): Promise<void> => {
    const report = await ask('clientCheckEntries', request);
    if (report !== null) show(report, '');
  };

  /** What has been ticked in the sheet of findings is ticked here as well. */
  const open = async (): Promise<void> => {
    await check();
    const proposal = await ask('clientRepairEntries', { ...request, dryRun: true, repairs: { choose: 'ticked' } });
    if (proposal !== null) setTicked(new Set(proposal.repaired.map(placeKey)));
  };

  const repair = async (): Promise<void> => {
    const cells = repairs.filter((each) => ticked.has(placeKey(each))).map(({ sheet, cell }) => ({ sheet, cell }));
    const report = await ask('clientRepairEntries', { ...request, repairs: { choose: 'cells', cells } });
    if (report === null) return;
    show(report, `${repairedSentences(report, say)} `);
    setUndoable(report.repaired.length > 0);
  };

  const undo = async (): Promise<void> => {
    const proposal = await ask('clientUndoRepairs', { ...request, dryRun: true });
    if (proposal === null) return;
    const report = await ask('clientUndoRepairs', { ...request, agreedRun: proposal.run });
    if (report === null) return;
    show(report, `${undoneSentence(report, say)} `);
    setUndoable(false);
  };

  useEffect(() => {
    void open();
  }, []);

  const findings = checked?.findings ?? [];
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  const isClean = checked !== null && withSeverity(findings, 'note').length === findings.length;
  const toggle = (key: string): void => {
    const next = new Set(ticked);
    if (!next.delete(key)) next.add(key);
    setTicked(next);
  };

  const about = (
    <div class="row">
      <MonthField month={month} onChange={setMonth} />
      <Button kind="main" onPress={() => void check()}>
        {say(checkWords.again)}
      </Button>
    </div>
  );
  return (
    <Frame title={dialogTitles.check} outcome={outcome} about={about}>
      {isClean && <p class="clean">✓ {say(checkWords.clean)}</p>}
      {undoable && <Button onPress={() => void undo()}>{say(checkWords.undo)}</Button>}
      {repairs.length > 0 && (
        <RepairBar repairs={repairs} ticked={ticked} onTick={setTicked} onRepair={() => void repair()} />
      )}
      {GROUPS.map(([severity, heading]) => {
        const group = withSeverity(findings, severity);
        return (
          group.length > 0 && (
            <section key={severity}>
              <h2 class={severity}>{say(heading, { count: String(group.length) })}</h2>
              <FindingList
                findings={group}
                offer={(finding) => <RepairTick finding={finding} ticked={ticked} onToggle={toggle} />}
              />
            </section>
          )
        );
      })}
    </Frame>
  );
}
