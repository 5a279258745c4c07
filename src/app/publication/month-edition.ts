// A version of a month as it will stand in the workbook: its ranking sheet, its rows of the ledger, and the hash of both.
import type { ScoreChange } from '../../core/publication/score-change';
import { ledgerRows } from '../../sheets/layouts/ledger-rows';
import { rankingLayout } from '../../sheets/layouts/ranking/ranking-layout';
import { storedContent, writtenContent } from '../../sheets/publications/published-content';
import type { LayoutCell, SheetLayout } from '../../sheets/sheet-layout';
import type { Digest } from '../ports';
import { PROGRAM_VERSION } from '../version';
import type { MonthAtHand } from './month-at-hand';
import type { VersionSheets } from './version-sheets';

export interface MonthEdition {
  /** Says that it is unfinished until everything else is stored. */
  readonly layout: SheetLayout;
  readonly ledger: readonly (readonly LayoutCell[])[];
  readonly contentHash: string;
  /** Exactly this stands in the workbook already. */
  readonly stored: boolean;
}

export interface EditionSource {
  readonly month: MonthAtHand;
  readonly sheets: VersionSheets;
  readonly changes: readonly ScoreChange[];
}

export function monthEdition({ month, sheets, changes }: EditionSource, digest: Digest): MonthEdition {
  const { read, assessed, standing } = month;
  const { language, reading } = read;
  const { version, inputHash } = standing;
  const layout = rankingLayout(
    {
      ...assessed,
      settings: reading.entries.settings,
      sheetName: sheets.name,
      version,
      status: { kind: 'unfinished' },
      changes,
      programVersion: PROGRAM_VERSION,
      inputHash,
    },
    language,
  );
  const ledger = ledgerRows({ result: assessed.result, version }, language);
  const content = writtenContent({ ranking: layout.rows, ledger });
  const stored = storedContent({ ...sheets, month: assessed.month, version });
  return { layout, ledger, contentHash: digest.sha256(content), stored: content === stored };
}
