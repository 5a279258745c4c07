// What the tab asks of the server, each as one call that either answers or throws `ServerUnreachable`.
import type {
  CallRequest,
  FileAnswer,
  FileRequest,
  MenuRequest,
  Opening,
  OpeningWish,
  QuestionAnswer,
  RevisionAnswer,
  RevisionRequest,
  RunAnswer,
  SeatName,
  SelectionReport,
} from '../../wire';

type Unseated<Request> = Omit<Request, 'seat'>;

export interface ServerCalls {
  opening(wish: OpeningWish): Promise<Opening>;
  revise(request: Unseated<RevisionRequest>): Promise<RevisionAnswer>;
  runMenu(request: Unseated<MenuRequest>): Promise<RunAnswer>;
  call(request: Unseated<CallRequest>): Promise<RunAnswer>;
  select(report: Unseated<SelectionReport>): Promise<void>;
  answer(answer: Unseated<QuestionAnswer>): Promise<void>;
  file(request: Unseated<FileRequest>): Promise<FileAnswer>;
}

/** Nothing was answered to the purpose. */
export class ServerUnreachable extends Error {
  /** `sentence` is the server's own where it could give one. */
  constructor(
    readonly kind: 'gone' | 'refuses',
    readonly sentence: string | null,
  ) {
    super(sentence ?? kind);
  }
}

export function serverCalls(seat: SeatName): ServerCalls {
  const post = async (name: string, request: object): Promise<unknown> =>
    answered(
      await reached(`api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ seat, ...request }),
      }),
    );
  return {
    opening: async (wish) => (await answered(await reached(`api/opening?seat=${seat}&wish=${wish}`))) as Opening,
    revise: async (request) => (await post('revision', request)) as RevisionAnswer,
    runMenu: async (request) => (await post('menu', request)) as RunAnswer,
    call: async (request) => (await post('call', request)) as RunAnswer,
    select: async (report) => void (await post('selection', report)),
    answer: async (answer) => void (await post('answer', answer)),
    file: async (request) => (await post('file', request)) as FileAnswer,
  };
}

async function reached(address: string, options: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch {
    throw new ServerUnreachable('gone', null);
  }
}

/** A seat without its stream of events is about to be taken in again. */
const SEAT_NOT_CONNECTED = 409;

async function answered(response: Response): Promise<unknown> {
  const value = (await response.json().catch(() => null)) as unknown;
  if (response.ok) return value;
  const { sentence = null } = (value ?? {}) as { readonly sentence?: string };
  throw new ServerUnreachable(response.status === SEAT_NOT_CONNECTED ? 'gone' : 'refuses', sentence);
}
