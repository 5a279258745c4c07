// The sentence Google answers when the arguments fit no signature of a method.
import { ServiceObject } from '../calls/service-type';

/** `The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.` */
export function signatureMismatch(name: string, given: readonly unknown[]): string {
  return `The parameters (${given.map(nameOf).join(',')}) don't match the method signature for ${name}.`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (value instanceof ServiceObject) return value.type.name;
  if (Array.isArray(value)) return `${value.length > 0 ? nameOf(value[0]) : 'null'}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : '(class)';
}
