// A chart as the grid has it.
import { areaAddress } from '../../../workbook/cells/cell-address';
import { quotedSheet, readAreaReference } from '../../../workbook/formulas/area-reference';
import type { Chart } from '../../../workbook/view/sheet-drawings';

const TYPES = { bar: 'bar', column: 'bar', line: 'line', pie: 'pie', doughnut: 'pie' } as const;

/** A definition as the grid's data of version 19.3.1 has it. */
export type GridChart = Readonly<Record<string, unknown>>;

/** Null where the grid has nothing like it. @param sheetName of the sheet it stands on */
export function gridChart(chart: Chart, sheetName: string): GridChart | null {
  if (chart.kind === null || chart.series.length === 0) return null;
  const range = (reference: string): string | null => rangeOf(reference, sheetName);
  const values = chart.series.map((series) => range(series.values));
  if (values.includes(null)) return null;
  const labels = chart.series.map((series) => range(series.categories)).find((found) => found !== null);
  return {
    type: TYPES[chart.kind],
    title: { text: chart.title },
    background: '#FFFFFF',
    legendPosition: chart.legend,
    dataSets: chart.series.map(({ name }, index) => ({
      dataRange: values[index],
      ...(name === '' ? {} : { label: name }),
    })),
    dataSetsHaveTitle: false,
    ...(labels === undefined ? {} : { labelRange: labels }),
    aggregated: false,
    humanize: false,
    ...ofKind(chart),
  };
}

function ofKind({ kind, isStacked }: Chart): Readonly<Record<string, unknown>> {
  if (kind === 'line') return { stacked: isStacked, labelsAsText: false, cumulative: false };
  if (kind === 'pie' || kind === 'doughnut') return { isDoughnut: kind === 'doughnut' };
  return { stacked: isStacked, horizontal: kind === 'bar' };
}

function rangeOf(reference: string, sheetName: string): string | null {
  const found = readAreaReference(reference);
  return found === null ? null : `${quotedSheet(found.sheet ?? sheetName)}!${areaAddress(found.area)}`;
}
