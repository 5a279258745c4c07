// What the grid says of edits and hears of them: the part of o-spreadsheet's collaborative messages that the page lets through.

export interface GridStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly verticalAlign?: 'top' | 'middle' | 'bottom';
  readonly wrapping?: 'overflow' | 'wrap' | 'clip';
  /** CSS, as `#RRGGBB`; empty: none. */
  readonly fillColor?: string;
  readonly textColor?: string;
  /** Points. */
  readonly fontSize?: number;
}

/** A command with its own further members; whoever takes one checks them. */
export interface GridCommand {
  readonly type: string;
  readonly sheetId?: string;
  readonly [member: string]: unknown;
}

interface InOrder {
  readonly version: 1;
  /** The last revision its sender has seen. */
  readonly serverRevisionId: string;
  readonly nextRevisionId: string;
}

export type GridMessage =
  /** The page has unfolded squeezed commands: there is one `UPDATE_CELL` a cell. */
  | ({
      readonly type: 'REMOTE_REVISION';
      readonly clientId: string;
      readonly commands: readonly GridCommand[];
    } & InOrder)
  | ({ readonly type: 'REVISION_UNDONE'; readonly undoneRevisionId: string } & InOrder)
  | ({ readonly type: 'REVISION_REDONE'; readonly redoneRevisionId: string } & InOrder);
