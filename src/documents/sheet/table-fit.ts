// The type and the columns in which a table fits onto the page: rather small type than broken figures.
import type { BlockOf } from '../block';
import { charactersNeeded, CROWDED_HEADERS, ROOMY_HEADERS } from '../column-needs';
import { columnsFor, GRID_COLUMNS, spansOf, type Span } from './page-grid';

/** By the ending of the styles. */
const TYPES = [
  { ending: '', sizePt: 11 },
  { ending: 'Small', sizePt: 10 },
  { ending: 'Smallest', sizePt: 9 },
] as const;
const SMALLEST = TYPES[2];
/** Chinese headers stand in more lines before type gets smaller. */
const FOLDED_HEADERS = { ...ROOMY_HEADERS, characters: CROWDED_HEADERS.characters };
/** Of figures against half a Chinese character. */
const WIDENING = 1.05;

export type TableType = (typeof TYPES)[number];

export interface TableFit {
  readonly type: TableType;
  readonly spans: readonly Span[];
}

/** Where even the smallest type has no room headers give way, and in the end all columns. */
export function tableFit(table: BlockOf<'table'>): TableFit {
  const folded = TYPES.map((type) => ({ type, headers: FOLDED_HEADERS }));
  const ways = [{ type: TYPES[0], headers: ROOMY_HEADERS }, ...folded, { type: SMALLEST, headers: CROWDED_HEADERS }];
  for (const { type, headers } of ways) {
    const least = charactersNeeded(table, headers).map((characters) => columnsFor(characters * WIDENING, type.sizePt));
    if (least.reduce((sum, each) => sum + each, 0) <= GRID_COLUMNS) return { type, spans: spans(table, least) };
  }
  return { type: SMALLEST, spans: spans(table, []) };
}

function spans({ columns }: BlockOf<'table'>, least: readonly number[]): readonly Span[] {
  return spansOf(columns.map(({ width }, index) => ({ share: width, least: least[index] ?? 1 })));
}
