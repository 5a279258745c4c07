// How the cells of a block look: one call for each facet, with a single value where all cells share it, as they mostly do.
import type { StyleName } from '../sheets/sheet-layout';
import { sheetStyles, type SheetStyle } from './sheet-styles';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function setLooks(range: Range, names: readonly (readonly StyleName[])[]): void {
  const used = new Set<StyleName>();
  for (const row of names) for (const name of row) used.add(name);
  const set = <Value>(
    of: (style: SheetStyle) => Value,
    all: (value: Value) => Range,
    each: (values: Value[][]) => Range,
  ): void => {
    const [value, ...others] = new Set([...used].map((name) => of(sheetStyles[name])));
    if (value === undefined) return;
    if (others.length === 0) all(value);
    else each(names.map((row) => row.map((name) => of(sheetStyles[name]))));
  };
  set(
    ({ numberFormat }) => numberFormat,
    (value) => range.setNumberFormat(value),
    (values) => range.setNumberFormats(values),
  );
  set(
    ({ weight }) => weight,
    (value) => range.setFontWeight(value),
    (values) => range.setFontWeights(values),
  );
  set(
    ({ colour }) => colour,
    (value) => range.setFontColor(value),
    (values) => range.setFontColors(values),
  );
  set(
    ({ background }) => background,
    (value) => range.setBackground(value),
    (values) => range.setBackgrounds(values),
  );
  set(
    ({ fontSizePt }) => fontSizePt,
    (value) => range.setFontSize(value),
    (values) => range.setFontSizes(values),
  );
  setFamilies(range, names);
  set(
    ({ horizontal }) => horizontal,
    (value) => range.setHorizontalAlignment(value),
    (values) => range.setHorizontalAlignments(values),
  );
  set(
    ({ vertical }) => vertical,
    (value) => range.setVerticalAlignment(value),
    (values) => range.setVerticalAlignments(values),
  );
  set(
    ({ wrap }) => wrap,
    (value) => range.setWrap(value),
    (values) => range.setWraps(values),
  );
}

/** Only circulars have fonts of their own; every other sheet is spared the call. */
function setFamilies(range: Range, names: readonly (readonly StyleName[])[]): void {
  const families = names.map((row) => row.map((name) => sheetStyles[name].fontFamily));
  if (families.some((row) => row.some((family) => family !== null))) range.setFontFamilies(families);
}
