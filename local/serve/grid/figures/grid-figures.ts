// Pictures and charts as the grid has them.
import type { SheetDrawings } from '../../../workbook/view/sheet-drawings';
import type { GridHeader } from '../grid-data';
import { gridChart } from './grid-chart';
import { gridPicture } from './grid-picture';
import type { PictureAllowance } from './grid-picture';
import { figurePlace } from './figure-place';

export interface FigureScope {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly cols: Readonly<Record<number, GridHeader>>;
  readonly rows: Readonly<Record<number, GridHeader>>;
  readonly allowance: PictureAllowance;
}

export interface ShownFigures {
  readonly figures: readonly unknown[];
  readonly unshownPictures: number;
  readonly unshownCharts: number;
}

export function gridFigures({ pictures, charts }: SheetDrawings, scope: FigureScope): ShownFigures {
  const shownPictures = pictures.flatMap((picture) => {
    const place = figurePlace(picture.place, scope);
    const data = gridPicture(picture, scope.allowance, place);
    return data === null ? [] : [{ tag: 'image', data, ...place }];
  });
  const shownCharts = charts.flatMap((chart) => {
    const data = gridChart(chart, scope.sheetName);
    return data === null ? [] : [{ tag: 'chart', data, ...figurePlace(chart.place, scope) }];
  });
  const figures = [...shownPictures, ...shownCharts];
  return {
    figures: figures.map(({ data, ...figure }, index) => {
      const id = `${scope.sheetId}.f${String(index)}`;
      return { id, ...figure, data: figure.tag === 'chart' ? { ...data, chartId: id } : data };
    }),
    unshownPictures: pictures.length - shownPictures.length,
    unshownCharts: charts.length - shownCharts.length,
  };
}
