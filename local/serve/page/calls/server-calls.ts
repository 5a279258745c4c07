// What the tab asks of the server, each as one call that either answers or throws `ServerUnreachable`.
import type {
  CallRequest,
  FileAnswer,
  FileRequest,
  MenuRequest,
  Opening,
  QuestionAnswer,
  RevisionAnswer,
  RevisionRequest,
  RunAnswer,
  SeatName,
  SelectionReport,
} from '../../wire';

type Unseated<Request> = Omit<Request, 'seat'>;

export interface ServerCalls {
  opening(): Promise<Opening>;
  revise(request: Unseated<RevisionRequest>): Promise<RevisionAnswer>;
  runMenu(request: Unseated<MenuRequest>): Promise<RunAnswer>;
  call(request: Unseated<CallRequest>): Promise<RunAnswer>;
  select(report: Unseated<SelectionReport>): Promise<void>;
  answer(answer: Unseated<QuestionAnswer>): Promise<void>;
  file(request: Unseated<FileRequest>): Promise<FileAnswer>;
}

/** The server is gone, or refuses; `message` is its sentence where it gave one, else empty. */
export class ServerUnreachable extends Error {}

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
    opening: async () => (await answered(await reached(`api/opening?seat=${seat}`))) as Opening,
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
    throw new ServerUnreachable();
  }
}

async function answered(response: Response): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw new ServerUnreachable(text);
  return text === '' ? null : JSON.parse(text);
}
