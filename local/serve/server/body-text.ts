// What was posted, as far as anybody wants so much.

const MOST_BYTES = 16 * 1024 * 1024;
const MOST_READ_BYTES = 64 * 1024 * 1024;

/**
 * Null for more than 16 MB. Even that is read to its end, within reason: a browser that is still sending takes a closed line for a
 * breakdown, and never sees the answer.
 */
export async function bodyText({ body }: Request): Promise<string | null> {
  let chunks: Uint8Array[] = [];
  let bytes = 0;
  const reader = body?.getReader();
  for (
    let part = await reader?.read();
    part?.value !== undefined && bytes <= MOST_READ_BYTES;
    part = await reader?.read()
  ) {
    bytes += part.value.length;
    if (bytes <= MOST_BYTES) chunks.push(part.value);
    else chunks = [];
  }
  return bytes > MOST_BYTES ? null : Buffer.concat(chunks).toString('utf8');
}
