// A strict validation refuses what a script writes, as it refuses what a person types.
import type { Area, Content, Validation } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import { addressOf, intersects } from '../../workbook/cells/cell-address';

export interface WrittenBlock {
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
}

export interface RuledBlock extends WrittenBlock {
  /** What stands in an area that a list is taken from. */
  readonly listed: (sheet: string, area: Area) => ReadonlySet<string>;
}

type Rule = Validation['rule'];

/** @throws ServiceException naming the first cell that a strict rule refuses */
export function refuseInvalid(written: RuledBlock, validations: readonly Validation[]): void {
  for (const validation of validations) {
    const ruled = validation.areas.filter((area) => intersects(area, written.area));
    if (!validation.strict || ruled.length === 0) continue;
    const fits = fitting(validation.rule, written.listed);
    for (const area of ruled) {
      const cell = firstMisfit(written, area, fits);
      if (cell !== null) throw refusal(cell, validation);
    }
  }
}

function firstMisfit(
  { area, contents }: WrittenBlock,
  ruled: Area,
  fits: (content: Content) => boolean,
): string | null {
  const lastRow = Math.min(area.row + area.rows, ruled.row + ruled.rows);
  const lastColumn = Math.min(area.column + area.columns, ruled.column + ruled.columns);
  for (let row = Math.max(area.row, ruled.row); row < lastRow; row += 1) {
    for (let column = Math.max(area.column, ruled.column); column < lastColumn; column += 1) {
      const content = contents[row - area.row]?.[column - area.column];
      if (content && !satisfiesAll(content) && !fits(content)) return addressOf(row, column);
    }
  }
  return null;
}

/** Blank cells satisfy every rule; so does a formula here, whose value nobody has calculated yet. */
function satisfiesAll(content: Content): boolean {
  return content.kind === 'blank' || content.kind === 'formula';
}

function fitting(rule: Rule, listed: RuledBlock['listed']): (content: Content) => boolean {
  switch (rule.kind) {
    case 'list':
      return (content) => rule.values.includes(textOf(content));
    case 'listFrom': {
      const values = listed(rule.sheet, rule.area);
      return (content) => values.has(textOf(content));
    }
    case 'decimal':
      return isBetween(rule.from, rule.to);
    case 'date':
      return isBetween(rule.from ?? -Infinity, rule.to ?? Infinity);
    case 'formula':
      return () => {
        throw new ServiceException(
          `Writing to a cell with the strict validation =${rule.formula} is not available in the local host, which evaluates no formulas`,
        );
      };
  }
}

function isBetween(from: number, to: number): (content: Content) => boolean {
  return (content) => content.kind === 'number' && content.value >= from && content.value <= to;
}

/** As texts are compared with the items of a list. */
export function textOf(content: Content): string {
  return content.kind === 'blank' || content.kind === 'formula' ? '' : String(content.value);
}

function refusal(cell: string, { helpText }: Validation): ServiceException {
  return new ServiceException(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell. ${helpText}`.trim(),
  );
}
