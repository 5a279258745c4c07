// Text of an XML part: UTF-8 as nearly everywhere, or UTF-16 with a byte order mark. What is written back is UTF-8.

export function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return asUtf8Declared(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return asUtf8Declared(decodeBigEndian(bytes));
  const start = first === 0xef && second === 0xbb ? 3 : 0;
  // Buffer keeps pure ASCII at one byte a character, which halves the memory of a big sheet.
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.byteLength - start).toString('utf8');
}

function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return new TextDecoder('utf-16le').decode(swapped);
}

function asUtf8Declared(text: string): string {
  return text.replace(/^(<\?xml[^>]*encoding=["'])utf-16[a-z]*/i, '$1UTF-8');
}
