// What the commands for rules have in common.
import type { Area, XlsxSheet } from '../../../workbook/contract';
import type { GridCommand } from '../../grid/grid-message';
import { sheetIdOf } from '../../grid/sheet-id';
import { areaOfZone, isObject, malformed } from '../members';

export interface NamedRule {
  readonly id: string;
  readonly [member: string]: unknown;
}

/** @param member `rule` or `cf` */
export function ruleMember(command: GridCommand, member: string): NamedRule {
  const rule = command[member];
  const id = isObject(rule) ? rule['id'] : undefined;
  if (!isObject(rule) || typeof id !== 'string') throw malformed();
  return { ...rule, id };
}

/** All areas of the rule. */
export function rangesMember({ ranges }: GridCommand, sheet: XlsxSheet): readonly Area[] {
  if (!Array.isArray(ranges) || ranges.length === 0) throw malformed();
  return ranges.map((range) => {
    if (!isObject(range) || range['_sheetId'] !== sheetIdOf(sheet)) throw malformed();
    return areaOfZone(range['_zone']);
  });
}

export function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isObject(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  );
}
