// What cells hold and how they look.

export type { Area } from './area';

/** What a cell holds. Dates are numbers with a date format, as in the file; `shown` turns them into what people see. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#N/A`, `#DIV/0!` ... */
  | { readonly kind: 'error'; readonly value: string }
  /** The stored result, or null where the file holds none; `formula` without the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: Content | null };

/** One facet or several of a cell's look; what is left out stays as it is. Colours are `RRGGBB`, null takes the facet away. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  /** Null: that of the workbook's usual font. */
  readonly fontSizePt?: number | null;
  readonly fontColour?: string | null;
  readonly fill?: string | null;
  readonly horizontal?: 'general' | 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Thin lines on all four sides, or none. */
  readonly border?: { readonly colour: string } | null;
  /** Lines side by side, instead of `border`. */
  readonly borders?: Readonly<Partial<Record<Side, BorderLine | null>>>;
  readonly locked?: boolean;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface BorderLine {
  /** As the file has it: `thin`, `medium`, `dashDot` ... */
  readonly style: string;
  /** Null: the usual one, black. */
  readonly colour: string | null;
}
