// What the services of one run share.
import type { CellPlace } from '../document/cell-value';
import type { Area } from '../../workbook/contract';
import type { HostDocument } from '../document/host-document';
import type { HostSheet } from '../document/host-sheet';
import type { ScriptFiles } from '../script-files';
import type { PagePrinter } from './html/page-printer';
import type { MailChannel } from './mail/mail-channel';
import type { EditorWindow } from './ui/editor-window';

export interface RunState {
  readonly document: HostDocument;
  readonly files: ScriptFiles;
  readonly place: CellPlace;
  /** That of the manifest. */
  readonly scriptTimeZone: string;
  /** The person who clicked; scripts run as that person. */
  readonly person: { readonly email: string; readonly locale: string };
  /** Null where no editor is open, as under a time trigger. */
  readonly window: EditorWindow | null;
  readonly mail: MailChannel | null;
  readonly printer: PagePrinter | null;
  readonly onFlush: () => void;
  readonly make: ObjectMakers;
}

/** Service objects by what stands behind them: a range leads to its sheet, and a sheet to its ranges. */
export interface ObjectMakers {
  readonly spreadsheet: (run: RunState) => object;
  readonly sheet: (run: RunState, sheet: HostSheet) => object;
  readonly range: (run: RunState, sheet: HostSheet, area: Area) => object;
}
