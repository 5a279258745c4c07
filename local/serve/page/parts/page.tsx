import { usePage } from '../state/page-in-use';
import { Bands } from './bands';
import { FrameDialog } from './frame-dialog';
import { PageHeader } from './page-header';
import { Notes } from './notes';
import { QuestionDialog } from './question-dialog';
import { RunningLine } from './running-line';
import { Sidebar } from './sidebar';

/** Everything but the grid, which is drawn into the element that is left for it. */
export function Page() {
  const { state, words } = usePage();
  const { questions, sidebar, dialog } = state;
  const [question] = questions;
  return (
    <div class="page">
      <PageHeader />
      <Bands />
      <div class="work">
        {state.link === 'connecting' && <p class="loading">{words.loading}</p>}
        <main id="grid" class="grid" aria-label={words.grid} />
        {sidebar !== null && <Sidebar frame={sidebar} />}
      </div>
      <RunningLine />
      <Notes />
      {dialog !== null && <FrameDialog key={dialog.name} frame={dialog} />}
      {question !== undefined && <QuestionDialog key={question.name} asked={question} />}
    </div>
  );
}
