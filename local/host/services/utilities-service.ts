import { createHash } from 'node:crypto';
import { instance, text } from '../calls/kinds';
import { enumeration, method, ServiceObject } from '../calls/service-type';
import type { ServiceType } from '../calls/service-type';

const digestAlgorithms = enumeration('Utilities.DigestAlgorithm', ['SHA_256']);
const charsets = enumeration('Utilities.Charset', ['UTF_8']);

const utilitiesType: ServiceType<null> = {
  name: 'Utilities',
  constants: { DigestAlgorithm: digestAlgorithms.holder, Charset: charsets.holder },
  members: {
    computeDigest: method(
      [instance(() => digestAlgorithms.value), text, instance(() => charsets.value)],
      // Java's bytes are signed.
      (_, _algorithm, value) => [...new Int8Array(createHash('sha256').update(value, 'utf8').digest())],
    ),
  },
};

export function utilities(): ServiceObject<null> {
  return new ServiceObject(utilitiesType, null);
}
