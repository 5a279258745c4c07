// Edits of the grids: each in its turn, on the workbook first and then in every tab.
import { takeEdit } from '../edits/take-edit';
import type { EditBench, EditOutcome, SheetPlace, TakenEdit } from '../edits/edit-bench';
import type { GridMessage } from '../grid/grid-message';
import type { RevisionAnswer, RevisionRequest } from '../wire';
import type { DeskSentence } from '../words/desk-words';
import type { AtWork } from './at-work';
import type { Revisions } from './revisions';
import type { ScriptWrites } from './script-writes';

export interface EditsOptions {
  readonly atWork: AtWork;
  readonly writes: ScriptWrites;
  readonly revisions: Revisions;
  readonly bench: () => EditBench;
  readonly say: (sentence: DeskSentence) => string;
  /** What a person reads for a fault of ours. */
  readonly toldOf: (failure: unknown) => string;
  /** After an edit that was taken: what the tabs are to be shown. */
  readonly afterEdit: (touched: readonly SheetPlace[], loadAnew: boolean) => void;
}

export class Edits {
  constructor(private readonly options: EditsOptions) {}

  revise({ seat, message }: RevisionRequest): RevisionAnswer {
    const { atWork, writes, revisions, afterEdit } = this.options;
    // Sent once more, because the answer was lost on its way.
    if (revisions.takenLast().includes(message.nextRevisionId)) return { kind: 'taken' };
    if (revisions.isLate(message)) return { kind: 'late' };
    return atWork.during({ kind: 'trigger', seat, functionName: 'onEdit' }, () => {
      const [outcome, written] = writes.during(() => [this.outcomeOf(message), writes.takeNews()] as const);
      if (outcome.kind === 'refused') return outcome;
      revisions.take(message, outcome);
      afterEdit([...outcome.touched, ...written.places], outcome.isStructural || written.beyondCells);
      return { kind: 'taken' };
    });
  }

  private outcomeOf(message: GridMessage): EditOutcome {
    try {
      return this.made(message);
    } catch (error) {
      return { kind: 'refused', sentence: this.options.toldOf(error) };
    }
  }

  private made(message: GridMessage): EditOutcome {
    switch (message.type) {
      case 'REMOTE_REVISION':
        return takeEdit(this.options.bench(), message.commands);
      case 'REVISION_UNDONE':
        return this.again(message.undoneRevisionId, (edit) => edit.undo());
      case 'REVISION_REDONE':
        return this.again(message.redoneRevisionId, (edit) => edit.redo());
      default:
        return { kind: 'refused', sentence: this.options.say('notUnderstood') };
    }
  }

  private again(id: string, make: (edit: TakenEdit) => EditOutcome): EditOutcome {
    const edit = this.options.revisions.edited(id);
    return edit === null ? { kind: 'refused', sentence: this.options.say('undoForgotten') } : make(edit);
  }
}
