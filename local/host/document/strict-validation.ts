// A strict validation refuses what a script writes, as it refuses what a person types.
import type { Area, Content, Validation } from '../../workbook/contract';
import { ServiceException } from '../calls/service-exception';
import { cellAddress, overlaps } from './areas';

export interface WrittenBlock {
  readonly area: Area;
  readonly contents: readonly (readonly Content[])[];
}

/** @throws ServiceException naming the first cell that a strict rule refuses */
export function refuseInvalid(written: WrittenBlock, validations: readonly Validation[]): void {
  for (const validation of validations) {
    if (!validation.strict) continue;
    for (const area of validation.areas) {
      if (overlaps(area, written.area)) refuseInArea(written, area, validation);
    }
  }
}

function refuseInArea({ area, contents }: WrittenBlock, ruled: Area, validation: Validation): void {
  const lastRow = Math.min(area.row + area.rows, ruled.row + ruled.rows);
  const lastColumn = Math.min(area.column + area.columns, ruled.column + ruled.columns);
  for (let row = Math.max(area.row, ruled.row); row < lastRow; row += 1) {
    for (let column = Math.max(area.column, ruled.column); column < lastColumn; column += 1) {
      const content = contents[row - area.row]?.[column - area.column];
      if (!content || satisfies(content, validation.rule)) continue;
      throw new ServiceException(
        `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell. ${validation.helpText}`.trim(),
      );
    }
  }
}

/** Blank cells satisfy every rule; so does a formula here, whose value nobody has calculated yet. */
function satisfies(content: Content, rule: Validation['rule']): boolean {
  if (content.kind === 'blank' || content.kind === 'formula') return true;
  switch (rule.kind) {
    case 'list':
      return rule.values.includes(String(content.value));
    case 'decimal':
      return content.kind === 'number' && content.value >= rule.from && content.value <= rule.to;
    case 'date':
      return content.kind === 'number';
  }
}
