// Who is let in: the browser of this machine, with the token, and no page but our own.
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { inBothLanguages } from '../words/server-words';
import { isToken } from './access-token';
import { commonHeaders, NOT_KEPT, NO_PAGE_POLICY } from './response-headers';

export interface ServerEnvironment {
  Bindings: HttpBindings;
}

/** A browser says `none` of an address that a person has typed or a program has opened. */
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

export function gate(token: string): MiddlewareHandler<ServerEnvironment> {
  return async (context, next) => {
    for (const [name, value] of commonHeaders()) context.header(name, value);
    context.header('Cache-Control', NOT_KEPT);
    context.header('Content-Security-Policy', NO_PAGE_POLICY);
    if (!isOurOwn(context)) return context.text(inBothLanguages('foreign'), 403);
    if (!isToken(context.req.path.split('/')[1] ?? '', token)) return context.text(inBothLanguages('unknown'), 404);
    await next();
    return undefined;
  };
}

/** A name of another's that leads here (DNS rebinding) stands in `Host`; another's page in the two others. */
function isOurOwn({ req, env }: Context<ServerEnvironment>): boolean {
  const hosts = ownHosts(env.incoming.socket.localPort ?? 0);
  const origin = req.header('Origin');
  const site = req.header('Sec-Fetch-Site');
  const host = req.header('Host') ?? '';
  return (
    hosts.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || OWN_SITES.includes(site))
  );
}

/** As browsers write them: without the port where it is the usual one. */
function ownHosts(port: number): readonly string[] {
  return ['127.0.0.1', 'localhost'].map((name) => new URL(`http://${name}:${String(port)}`).host);
}
