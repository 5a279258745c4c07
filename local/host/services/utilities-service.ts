import { createHash } from 'node:crypto';
import { instance, signedByte, list, text } from '../calls/kinds';
import { enumeration, method, overloaded, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';
import { blobOf, signedBytes } from './blob';

const digestAlgorithms = enumeration('Utilities.DigestAlgorithm', ['SHA_256']);
const charsets = enumeration('Utilities.Charset', ['UTF_8']);

const utilitiesType: ServiceType<null> = {
  name: 'Utilities',
  constants: { DigestAlgorithm: digestAlgorithms.holder, Charset: charsets.holder },
  members: {
    computeDigest: method(
      [instance(() => digestAlgorithms.value), text, instance(() => charsets.value)],
      (_, _algorithm, value) => signedBytes(createHash('sha256').update(value, 'utf8').digest()),
    ),
    base64Encode: method([list(signedByte)], (_, bytes) =>
      Buffer.from(Int8Array.from(bytes).buffer).toString('base64'),
    ),
    newBlob: overloaded(
      method([text], (_, data) => blobOf({ bytes: Buffer.from(data), name: null, contentType: 'text/plain' })),
      method([text, text, text], (_: null, ...[data, contentType, name]) =>
        blobOf({ bytes: Buffer.from(data), name, contentType }),
      ),
    ),
  },
};

export function utilities(): ServiceObject<null> {
  return new ServiceObject(utilitiesType, null);
}
