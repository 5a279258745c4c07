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
}

export interface Menu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };
