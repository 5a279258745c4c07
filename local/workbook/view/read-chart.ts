// Reads a chart as far as a simple one goes: its kind, its title, and where its figures stand.
import { attributeOf } from '../xml/xml-attributes';
import { elementsOf, localNameOf, textOf } from '../xml/xml-children';
import { descendantOf, descendantsOf } from '../xml/xml-descendants';
import type { XmlElement } from '../xml/xml-tree';
import type { Chart, Place, Series } from './sheet-drawings';

const LEGENDS: Readonly<Record<string, Chart['legend']>> = {
  t: 'top',
  b: 'bottom',
  l: 'left',
  r: 'right',
  tr: 'right',
};

/** @param root of the chart part */
export function readChart(root: XmlElement, place: Place): Chart {
  const plot = descendantOf(root, 'plotArea');
  const plots = plot === undefined ? [] : elementsOf(plot).filter((child) => /Chart$/u.test(localNameOf(child)));
  const [first] = plots;
  const legend = descendantOf(root, 'legend');
  return {
    place,
    kind: first === undefined || plots.length > 1 ? null : kindOf(first),
    title: titleOf(root),
    isStacked: first !== undefined && /stacked/iu.test(said(first, 'grouping')),
    legend: legend === undefined ? 'none' : (LEGENDS[said(legend, 'legendPos')] ?? 'right'),
    series: first === undefined ? [] : childrenNamed(first, 'ser').map(seriesOf),
  };
}

function kindOf(plot: XmlElement): Chart['kind'] {
  switch (localNameOf(plot)) {
    case 'barChart':
      return said(plot, 'barDir') === 'bar' ? 'bar' : 'column';
    case 'lineChart':
      return 'line';
    case 'pieChart':
      return 'pie';
    case 'doughnutChart':
      return 'doughnut';
    default:
      return null;
  }
}

function titleOf(root: XmlElement): string {
  const chart = descendantOf(root, 'chart');
  const [title] = chart === undefined ? [] : childrenNamed(chart, 'title');
  return title === undefined ? '' : descendantsOf(title, 't').map(textOf).join('');
}

function seriesOf(series: XmlElement): Series {
  const [name] = childrenNamed(series, 'tx');
  const text = descendantOf(name, 'v');
  return {
    values: reference(childrenNamed(series, 'val')[0]),
    categories: reference(childrenNamed(series, 'cat')[0]),
    name: text === undefined ? '' : textOf(text),
  };
}

function reference(holder: XmlElement | undefined): string {
  const formula = descendantOf(holder, 'f');
  return formula === undefined ? '' : textOf(formula).trim();
}

function said(element: XmlElement, name: string): string {
  const [child] = childrenNamed(element, name);
  return (child && attributeOf(child, 'val')) ?? '';
}

function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => localNameOf(child) === name);
}
