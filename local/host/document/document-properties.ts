// The small store of texts that Google keeps beside a document. It is written at once, not with the sheets.
import { ServiceException } from '../calls/service-exception';

const MAXIMUM_VALUE_BYTES = 9 * 1024;
const MAXIMUM_STORE_BYTES = 500 * 1024;

export class DocumentProperties {
  private readonly values = new Map<string, string>();

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  /** @throws ServiceException with Google's sentence for a value or a store that is too large */
  set(key: string, value: string): void {
    if (Buffer.byteLength(value) > MAXIMUM_VALUE_BYTES) throw new ServiceException('Argument too large: value');
    const others = [...this.values].filter(([other]) => other !== key);
    if (bytesOf([...others, [key, value]]) > MAXIMUM_STORE_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.values.set(key, value);
  }

  delete(key: string): void {
    this.values.delete(key);
  }
}

function bytesOf(entries: readonly (readonly [string, string])[]): number {
  return entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
}
