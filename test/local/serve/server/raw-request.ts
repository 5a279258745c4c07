// Requests with any headers, such as no browser and no `fetch` would send.
import { request } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Wish {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Sent in pieces, so that nobody knows beforehand how much it will be. */
  readonly isChunked?: boolean;
}

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

/** As soon as the head of the answer is there. */
export function opened({
  port,
  path,
  method = 'GET',
  headers = {},
  body,
  isChunked = false,
}: Wish): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const length = body === undefined || isChunked ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const asking = request({ host: '127.0.0.1', port, path, method, headers: { ...length, ...headers } }, resolve);
    let isAnswered = false;
    asking.on('response', () => (isAnswered = true));
    // Whoever is refused in the middle of sending may find the line closed after the answer.
    asking.on('error', (error) => {
      if (!isAnswered) reject(error);
    });
    if (body !== undefined && isChunked) {
      const bytes = Buffer.from(body);
      for (let at = 0; at < bytes.length; at += 65_536) asking.write(bytes.subarray(at, at + 65_536));
      asking.end();
    } else asking.end(body);
  });
}

export async function replyTo(wish: Wish): Promise<Reply> {
  const message = await opened(wish);
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { status: message.statusCode ?? 0, headers: message.headers, bytes, text: bytes.toString('utf8') };
}
