// What the services of one run share.
import type { CellPlace } from '../document/cell-value';
import type { HostDocument } from '../document/host-document';
import type { EditorWindow } from './ui/editor-window';

export interface RunState {
  readonly document: HostDocument;
  readonly place: CellPlace;
  /** The person who clicked; scripts run as that person. */
  readonly person: { readonly email: string; readonly locale: string };
  /** Null where no editor is open, as under a time trigger. */
  readonly window: EditorWindow | null;
}
