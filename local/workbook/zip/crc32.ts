const table = new Int32Array(256).map((_, index) => {
  let remainder = index;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** The check sum that every zip entry carries, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let remainder = -1;
  let index = 0;
  // An iterator here takes five times as long, a second for a big sheet.
  while (index < bytes.length) remainder = (remainder >>> 8) ^ (table[(remainder ^ (bytes[index++] ?? 0)) & 0xff] ?? 0);
  return ~remainder >>> 0;
}
