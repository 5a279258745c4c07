// A PDF without the moment it was made: the same page gives the same file, and nothing in it says more than the notice does.

const STAMPS = [
  /\/(?:CreationDate|ModDate) ?\(D:[^)]*\)/g,
  /\/ID ?\[ ?<[0-9A-Fa-f]*>\s*<[0-9A-Fa-f]*> ?\]/g,
  /\/DocChecksum ?\/[0-9A-Fa-f]+/g,
];

/** Stamps become spaces, so that nothing in the file moves. */
export function undated(pdf: Buffer): Uint8Array {
  const text = STAMPS.reduce(
    (kept, stamp) => kept.replace(stamp, (found) => ' '.repeat(found.length)),
    pdf.toString('latin1'),
  );
  return Buffer.from(text, 'latin1');
}
