// Areas that one array formula or data table fills; part of such an area cannot be changed.
import { containsArea, intersects, parseArea } from '../cells/cell-address';
import { splitCell } from '../cells/cell-parts';
import type { Area } from '../contract';
import { attributesOf } from '../xml/xml-attributes';
import type { WorksheetPart } from './worksheet-part';

export class ArrayFormulas {
  private areas: Area[] | null = null;

  constructor(private readonly sheet: WorksheetPart) {}

  /** The array that the area touches without covering it, if any. */
  cutBy(area: Area): Area | undefined {
    return this.all().find((array) => intersects(array, area) && !containsArea(area, array));
  }

  /** Call when an area was overwritten: the arrays inside it are gone. */
  forget(area: Area): void {
    this.areas = this.all().filter((array) => !containsArea(area, array));
  }

  /** Call when rows were put back: what is known of them may not hold. */
  reset(): void {
    this.areas = null;
  }

  all(): readonly Area[] {
    if (this.areas === null) this.areas = [...arraysIn(this.sheet)];
    return this.areas;
  }
}

function* arraysIn(sheet: WorksheetPart): Generator<Area> {
  for (const number of sheet.rows.rowNumbersWith('array', 'dataTable')) {
    for (const { xml } of sheet.rows.row(number)?.cells ?? []) {
      const { formula } = splitCell(xml);
      const attributes = formula === null ? undefined : attributesOf(formula);
      const isArea = attributes?.get('t') === 'array' || attributes?.get('t') === 'dataTable';
      const area = isArea ? parseArea(attributes.get('ref') ?? '') : null;
      if (area !== null) yield area;
    }
  }
}
