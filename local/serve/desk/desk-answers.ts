// What the desk answers to each request.
import path from 'node:path';
import { FIRST_ROWS, isLong } from '../grid/long-workbook';
import { gridSnapshot } from '../grid/snapshot';
import type { CallRequest, MenuRequest, Opening, OpeningWish, RunAnswer } from '../wire';
import { asHere } from './as-here';
import type { Desk } from './desk';
import type { DeskRequestName, DeskRequests } from './desk-requests';
import { settleFile } from './settle-file';

/** `end` is for whoever serves the requests. */
export type DeskAnswers = {
  readonly [Name in Exclude<DeskRequestName, 'end'>]: (
    given: DeskRequests[Name]['given'],
  ) => DeskRequests[Name]['answer'];
};

export function deskAnswers(desk: Desk): DeskAnswers {
  const { people, bench, edits } = desk;
  return {
    open: ({ seat, wish }) => {
      const answer = opening(desk, wish);
      if (!answer.isBeginning) people.questions.enter(seat);
      return new TextEncoder().encode(JSON.stringify(answer));
    },
    revise: (request) => edits.revise(request),
    runMenu: (request) => runMenu(desk, request),
    call: (request) => call(desk, request),
    select: ({ seat, selection }) => {
      people.seats.select(seat, selection);
      return null;
    },
    answer: (answer) => {
      people.questions.answer(answer);
      return null;
    },
    file: (request) => settleFile(desk, request),
    frame: ({ name }) => people.frames.page(name),
    bytes: () => bench.bytes(),
    leave: ({ seat }) => {
      people.leave(seat);
      return null;
    },
  };
}

function opening({ start, people, bench, revisions }: Desk, wish: OpeningWish): Opening {
  const { file, language, version } = start;
  const { workbook } = bench.book;
  const isBeginning = wish === 'beginning' && isLong(workbook);
  const { grid, unshown } = gridSnapshot(workbook, {
    ...{ revisionId: revisions.current(), language },
    ...(isBeginning ? { mostRows: FIRST_ROWS } : {}),
  });
  return {
    isBeginning,
    language,
    fileName: path.basename(file),
    version,
    grid,
    taken: revisions.takenLast(),
    unshown,
    menus: people.menus(),
    file: bench.keeper.state(),
  };
}

function runMenu({ people, bench, runs, say }: Desk, { seat, functionName, selection }: MenuRequest): RunAnswer {
  if (!people.hasMenuItem(functionName)) return { kind: 'failed', message: say('notInMenu') };
  people.seats.select(seat, selection);
  return runs.run(seat, functionName, () => bench.book.host.run(functionName));
}

function call(
  { people, bench, runs, prints, say }: Desk,
  { seat, frame, functionName, given }: CallRequest,
): RunAnswer {
  if (!people.frames.isOpen(seat, frame)) return { kind: 'failed', message: say('frameGone') };
  return runs.run(seat, functionName, () => bench.book.host.client()(functionName, ...asHere(given, { prints })));
}
