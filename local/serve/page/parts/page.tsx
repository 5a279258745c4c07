import { usePage } from '../state/page-in-use';
import { About } from './about';
import { Bands } from './bands';
import { CellAsideBox } from './cell-aside-box';
import { FrameDialog } from './frame-dialog';
import { PageHeader } from './page-header';
import { Notes } from './notes';
import { GridPlace } from './grid-place';
import { OwnQuestionDialog } from './own-question';
import { QuestionDialog } from './question-dialog';
import { RunningLine } from './running-line';
import { Sidebar } from './sidebar';

/** Everything but the grid, which is drawn into the element that is left for it. */
export function Page() {
  const { state, words } = usePage();
  const { questions, sidebar, dialog } = state;
  const [question] = questions;
  const [ownQuestion] = state.ownQuestions;
  return (
    <div class="page">
      <PageHeader />
      <Bands />
      <div class="work">
        {!state.isLoaded && <p class="loading">{state.link === 'kept' ? words.kept : words.loading}</p>}
        <GridPlace />
        {sidebar !== null && <Sidebar frame={sidebar} />}
      </div>
      {state.cellAside !== null && <CellAsideBox aside={state.cellAside} />}
      <RunningLine />
      {dialog?.kind !== 'modal' && <Notes />}
      {dialog !== null && <FrameDialog key={dialog.name} frame={dialog} />}
      {state.isAboutOpen && <About />}
      {ownQuestion !== undefined && <OwnQuestionDialog key={ownQuestion.text} question={ownQuestion} />}
      {question !== undefined && <QuestionDialog key={question.name} asked={question} />}
    </div>
  );
}
