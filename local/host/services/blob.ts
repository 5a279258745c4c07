import { text } from '../calls/kinds';
import { chained, method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';

/** A file in memory; name and type are null until somebody gives them. */
export interface BlobSelf {
  readonly bytes: Uint8Array;
  name: string | null;
  readonly contentType: string | null;
}

export const blobType: ServiceType<BlobSelf> = {
  name: 'Base.Blob',
  members: {
    getBytes: method([], ({ bytes }) => signedBytes(bytes)),
    getDataAsString: method([], ({ bytes }) => Buffer.from(bytes).toString('utf8')),
    getContentType: method([], ({ contentType }) => contentType),
    getName: method([], ({ name }) => name),
    setName: chained([text], (self, name) => {
      self.name = name;
    }),
  },
};

export function blobOf(self: BlobSelf): ServiceObject<BlobSelf> {
  return new ServiceObject(blobType, self);
}

/** Java's bytes are signed. */
export function signedBytes(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes)];
}
