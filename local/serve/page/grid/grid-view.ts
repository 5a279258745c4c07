// The workbook in the grid: one model and what draws it, from a loading until the next one.
import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import type { GridData } from '../../grid/grid-data';
import type { PageLanguage } from '../../wire';
import { translateTerm } from '../words/grid-terms';
import { sendUnfolded } from './grid-session';
import { holdDuringUndo } from './held-edits';
import { keepTabInSight } from './keep-tab-in-sight';
import { typeOver } from './type-over';
import type { GridModel } from './vendor';

export interface GridShowing {
  readonly container: HTMLElement;
  readonly templates: Promise<Document>;
  readonly language: PageLanguage;
  readonly seat: string;
  readonly service: TransportService<CollaborationMessage>;
  readonly mode: 'normal' | 'readonly';
  /** Before it is drawn. */
  readonly arrange: (model: GridModel) => void;
  /** What the grid itself wants to tell or ask the person. */
  readonly speaker: GridSpeaker;
}

export interface GridSpeaker {
  tell(text: string): void;
  /** `declined` only where saying no is a choice of its own. */
  confirm(text: string, agreed: () => void, declined?: () => void): void;
}

export interface GridView {
  readonly model: GridModel;
  /** A cell, or the name of a sheet, is being typed into, and the text not yet entered. */
  isTyping(): boolean;
  hasFocus(): boolean;
  focus(): void;
  /** Takes the drawing away; what the model still holds goes with it. */
  close(): void;
}

/** What is used of the component that the framework hands back. */
interface DrawnGrid {
  focusGrid(): void;
  readonly composerFocusStore: { readonly activeComposer: { readonly editionMode: string } };
}

/** Behind a view that still stands; it comes to the front once that is closed. */
export async function showGrid(data: GridData, showing: GridShowing): Promise<GridView> {
  const { container, templates, language, seat, service, mode, arrange, speaker } = showing;
  const { Model, Spreadsheet } = window.o_spreadsheet;
  const model = new Model(data, { mode, transportService: service, client: { id: seat, name: '' } });
  sendUnfolded(model);
  holdDuringUndo(model);
  arrange(model);
  // Some texts are objects that become words only now, and one the grid never has translated.
  const inWords = (text: string): string => translateTerm(language, String(text));
  const app = new window.owl.App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text }: { readonly text: string }) => {
        speaker.tell(inWords(text));
      },
      raiseError: (text: string, done?: () => void) => {
        speaker.tell(inWords(text));
        done?.();
      },
      askConfirmation: (text: string, agreed: () => void, declined?: () => void) => {
        speaker.confirm(inWords(text), agreed, declined);
      },
    },
    templates: await templates,
    // In what it takes for a small window the grid draws no menu bar, and with it goes the script's menu.
    env: { isSmall: false } as InstanceType<typeof Spreadsheet>['env'],
    translateFn: (term: string) => translateTerm(language, term),
  });
  // The grid takes the first one in the page for itself, and all tools that it finds for its own.
  for (const tool of container.querySelectorAll('.tool-container')) tool.classList.remove('tool-container');
  const place = document.createElement('div');
  place.className = 'grid-view';
  container.prepend(place);
  const close = (): void => {
    app.destroy();
    place.remove();
  };
  const drawn = (await app.mount(place).catch((error: unknown) => {
    close();
    throw error;
  })) as unknown as DrawnGrid;
  keepTabInSight(model, place);
  const isTyping = (): boolean =>
    drawn.composerFocusStore.activeComposer.editionMode !== 'inactive' ||
    place.querySelector('.o-sheet-name-editable') !== null;
  typeOver(place, isTyping);
  return {
    model,
    isTyping,
    hasFocus: () => place.contains(document.activeElement),
    focus: () => {
      drawn.focusGrid();
    },
    close,
  };
}
