// The person at the open editor, as seen by the script's questions.

export type ButtonName = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

export interface EditorWindow {
  alert(question: Question): ButtonName;
  prompt(question: Question): { readonly button: ButtonName; readonly text: string };
  /** A menu takes the place of the one with the same title. */
  showMenu(menu: Menu): void;
  /** A sidebar takes the place of the one before, a dialog stands in front; the script goes on. */
  showFrame(frame: Frame): void;
  /** A message that goes away by itself. */
  showToast(toast: { readonly title: string; readonly text: string }): void;
  /** What the person has selected; null where that is not on a sheet. */
  selection(): Selection | null;
  /** What was selected there last; null where the person has not been on that sheet. */
  selectionOn(sheet: string): Selection | null;
  select(selection: Selection): void;
}

/** Cells of one sheet; row and column count from 1. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Frame {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  /** A whole page of the script's own. */
  readonly html: string;
  /** In pixels; null: as the platform likes it. A sidebar is always 300 wide. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };
