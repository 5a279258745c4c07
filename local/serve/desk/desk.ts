// The desk: the open file, and what people and scripts do to it.
import { setUpPages } from '../../cli/set-up-pages';
import type { Recalculation } from '../../recalculation/recalculation';
import type { RunAnswer } from '../wire';
import { deskSentence } from '../words/desk-words';
import type { DeskSentence } from '../words/desk-words';
import { editBench } from './book-bench';
import type { DeskStart } from './desk-requests';
import { Edits } from './edits';
import { failureSentence } from './failure-sentence';
import { pagesOf } from './pages-of';
import type { People } from './people';
import { Revisions } from './revisions';
import { Runs } from './runs';
import { isNothing } from './script-writes';
import { upToDate } from './up-to-date';
import { Upkeep } from './upkeep';
import { Workbench } from './workbench';
import type { WorkbenchOptions } from './workbench';

export interface Desk {
  readonly start: Pick<DeskStart, 'file' | 'language' | 'version'>;
  readonly people: People;
  readonly bench: Workbench;
  readonly revisions: Revisions;
  readonly edits: Edits;
  readonly runs: Runs;
  /** Whether pages become PDFs on this machine. */
  readonly prints: boolean;
  readonly say: (sentence: DeskSentence, facts?: Readonly<Record<string, string>>) => string;
}

export interface DeskOptions extends Pick<Desk, 'start' | 'people'> {
  /** What the script is lent. */
  readonly equipment: Omit<WorkbenchOptions['equipment'], 'window'>;
  readonly recalculation: Recalculation;
}

/** @throws CliError where the file cannot be opened */
export function openDesk({ start, people, equipment, recalculation }: DeskOptions): Desk {
  const { announcer, atWork } = people;
  const say: Desk['say'] = (sentence, facts) => deskSentence(start.language, sentence, facts);
  const toldOf = (failure: unknown): string => failureSentence(start.language, failure);
  const showWritten = (): void => {
    // What is written after an edit is shown with the edit.
    if (!atWork.isTrigger() && !isNothing(writes.takeNews())) upkeep.afterRun();
  };
  const window = upToDate(people.window, showWritten);
  const bench = new Workbench({
    ...{ ...start, people, toldOf, equipment: { ...equipment, window } },
    beforeSaving: () => {
      upkeep.recalculate();
    },
  });
  const { writes, keeper } = bench;
  const revisions = new Revisions(announcer);
  const upkeep = new Upkeep({ workbook: () => bench.book.workbook, recalculation, revisions, announcer, say });

  const scriptFailed = ({ message }: Error): void => {
    announcer.to(atWork.seat(), { kind: 'remark', sentence: say('onEditFailed', { reason: message }) });
  };
  const edits = new Edits({
    ...{ atWork, writes, revisions, say, toldOf },
    bench: () => editBench(bench.book, { language: start.language, scriptFailed }),
    afterEdit: (touched, loadAnew) => {
      keeper.changed();
      upkeep.afterEdit(touched, loadAnew);
    },
  });

  const afterWriting = (answer: RunAnswer): void => {
    setUpPages(bench.book.workbook, pagesOf(answer));
    showWritten();
    keeper.changed();
    keeper.save();
  };
  const beforeRun = (): void => {
    keeper.save();
  };
  const runs = new Runs({ atWork, writes, toldOf, beforeRun, afterWriting, tooMany: say('tooManyRuns') });
  const prints = (equipment.printer ?? null) !== null;
  return { start, people, bench, revisions, edits, runs, prints, say };
}
