// What a tab asks by POST: taken only in the declared form and from a tab that is open, then handed to the desk.
import { Hono, type Context } from 'hono';
import type { DeskRequestName, DeskRequests } from '../desk/desk-requests';
import type { RunAnswer, SeatName } from '../wire';
import { bodyText } from './body-text';
import type { ServerEnvironment } from './gate';
import { longAnswer } from './long-answer';
import { failureSentence, refusalsIn } from './refusal';
import {
  callRequest,
  fileRequest,
  menuRequest,
  questionAnswer,
  revisionRequest,
  selectionReport,
} from './request-shapes';
import type { ServerParts } from './server-parts';
import type { Shape } from './shape';

/** Requests that come from a tab. */
type OfSeat = {
  [Name in DeskRequestName]: DeskRequests[Name]['given'] extends { seat: SeatName } ? Name : never;
}[DeskRequestName];

interface Posted<Name extends OfSeat> {
  readonly name: Name;
  readonly shape: Shape<DeskRequests[Name]['given'] & { readonly seat: SeatName }>;
}

export function requests({ desk, tabs, language }: ServerParts): Hono<ServerEnvironment> {
  const app = new Hono<ServerEnvironment>();
  const refuse = refusalsIn(language);

  take('/revision', { name: 'revise', shape: revisionRequest });
  take('/selection', { name: 'select', shape: selectionReport });
  take('/answer', { name: 'answer', shape: questionAnswer });
  take('/file', { name: 'file', shape: fileRequest });
  run('/menu', { name: 'runMenu', shape: menuRequest });
  run('/call', { name: 'call', shape: callRequest });
  return app;

  function take<Name extends OfSeat>(address: string, { name, shape }: Posted<Name>): void {
    app.post(address, async (context) => {
      const given = await taken(context, shape);
      return given instanceof Response ? given : context.json(await desk.ask(name, given));
    });
  }

  /** A function of the script, which may ask a person meanwhile. */
  function run<Name extends 'call' | 'runMenu'>(address: string, { name, shape }: Posted<Name>): void {
    app.post(address, async (context) => {
      const given = await taken(context, shape);
      if (given instanceof Response) return given;
      const failed = (error: unknown): RunAnswer => ({ kind: 'failed', message: failureSentence(language, error) });
      return longAnswer(desk.ask(name, given).catch(failed));
    });
  }

  /** What was posted, or why it is not taken. */
  async function taken<Given extends { readonly seat: SeatName }>(
    context: Context<ServerEnvironment>,
    shape: Shape<Given>,
  ): Promise<Given | Response> {
    const [type = ''] = (context.req.header('Content-Type') ?? '').split(';', 1);
    if (type.trim().toLowerCase() !== 'application/json') return refuse(context, 'notJson');
    const text = await bodyText(context.req.raw);
    if (text === null) return refuse(context, 'tooLarge');
    const given = parsed(text);
    if (!shape(given)) return refuse(context, 'malformed');
    return tabs.isOpen(given.seat) ? given : refuse(context, 'notOpen');
  }
}

/** Undefined, which nothing has the shape of, for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
