import type { Digest } from '../app/ports';

export const googleDigest: Digest = {
  sha256: (text) =>
    Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
      // Bytes come signed.
      .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
      .join(''),
};
