// Every address of the server, all of them below the token.
import { Hono } from 'hono';
import { downloads } from './downloads';
import { frameWithShim } from './frame-page';
import { gate, type ServerEnvironment } from './gate';
import { gridPage, outboxPage } from './pages';
import { failureAnswer, refusalsIn } from './refusal';
import { requests } from './requests';
import { seatName } from './request-shapes';
import { FRAME_POLICY, GRID_POLICY, KEPT, OUTBOX_POLICY } from './response-headers';
import type { ServerParts } from './server-parts';
import { serverSentence } from '../words/server-words';

const EVENTS = 'text/event-stream; charset=utf-8';

export function serverApp(token: string, parts: ServerParts): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const refuse = refusalsIn(parts.language);
  app.use(gate(token));
  app.get('/:token', (context) => context.redirect(`/${token}/`, 308));
  // A route of its own: with the slash it would not be found below.
  app.get('/:token/', (context) => {
    const { language, files, fileName } = parts;
    context.header('Content-Security-Policy', GRID_POLICY);
    return context.html(gridPage({ language, files, title: fileName }));
  });
  app.route('/:token/api', api(parts));
  app.route('/:token', pages(parts));
  app.notFound((context) => refuse(context, 'unknown'));
  app.onError((error, context) => failureAnswer(parts.language, error, context));
  return app;
}

function api(parts: ServerParts): Hono<ServerEnvironment> {
  const { desk, tabs, language } = parts;
  const app = new Hono<ServerEnvironment>();
  const refuse = refusalsIn(language);
  app.get('/opening', async (context) => {
    const seat = context.req.query('seat');
    if (!seatName(seat)) return refuse(context, 'malformed');
    const wish = context.req.query('wish') === 'beginning' ? 'beginning' : 'whole';
    return context.body(await desk.ask('open', { seat, wish }), 200, { 'Content-Type': 'application/json' });
  });
  app.get('/events', (context) => {
    const seat = context.req.query('seat');
    if (!seatName(seat)) return refuse(context, 'malformed');
    const events = tabs.enter(seat);
    return events === null ? refuse(context, 'tooManyTabs') : context.body(events, 200, { 'Content-Type': EVENTS });
  });
  app.route('/', downloads(parts));
  app.route('/', requests(parts));
  return app;
}

function pages({ desk, language, files, fileName, shim }: ServerParts): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const refuse = refusalsIn(language);
  app.get('/outbox', (context) => {
    context.header('Content-Security-Policy', OUTBOX_POLICY);
    return context.html(outboxPage({ language, files, title: `${serverSentence(language, 'outbox')} - ${fileName}` }));
  });
  app.get('/frame/:name', async (context) => {
    const html = await desk.ask('frame', { name: context.req.param('name') });
    if (html === null) return refuse(context, 'frameGone');
    context.header('Content-Security-Policy', FRAME_POLICY);
    return context.html(frameWithShim(html, shim));
  });
  app.get('/*', (context) => {
    const address = context.req.path.split('/').slice(2).join('/');
    const file = files.get(address);
    if (file === undefined) return refuse(context, 'unknown');
    return context.body(file.bytes, 200, { 'Content-Type': file.type, 'Cache-Control': KEPT });
  });
  return app;
}
